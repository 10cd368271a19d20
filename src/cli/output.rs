//! Where a command writes: results to standard output, remarks to standard error. A closed pipe is no failure.

use std::io;
use std::io::{IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};

use crate::check::finish;
use crate::cli::Color;
use crate::cli::failure::Failure;
use crate::diagnostic::{Diagnostic, Severity};
use crate::project::Project;
use crate::report::{Look, clean, counted};

/// Writes results and remarks.
#[derive(Debug)]
pub struct Output {
    color: Color,
    closed: bool,
}

impl Output {
    /// An output with or without colours.
    pub fn new(color: Color) -> Self {
        Output { color, closed: false }
    }

    /// Whether the reader of the results has gone away.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// What standard output can show. Where there is no terminal, the text may go anywhere, and is UTF-8.
    pub fn look(&self) -> Look {
        let stdout = io::stdout();
        let colour = choice(self.color, &stdout) != ColorChoice::Never;
        let is_terminal = stdout.is_terminal();
        // Who asks for colours sends them to a terminal, if by way of a pager.
        Look { colour, unicode: !is_terminal || terminal_knows_unicode(), exact: !is_terminal && !colour }
    }

    /// Writes text that was made for [`Output::look`].
    ///
    /// # Errors
    /// If it cannot be written for another reason than a closed pipe.
    pub fn results(&mut self, text: &str) -> Result<(), Failure> {
        self.bytes(text.as_bytes())
    }

    /// Writes results that may hold bytes of any kind, such as a diff for another program.
    ///
    /// # Errors
    /// If they cannot be written for another reason than a closed pipe.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let stdout = io::stdout();
        let written = if self.look().colour {
            // On old Windows consoles this turns escapes into calls.
            let mut stream = AutoStream::new(stdout.lock(), ColorChoice::Always);
            stream.write_all(bytes).and_then(|()| stream.flush())
        } else {
            let mut stream = stdout.lock();
            stream.write_all(bytes).and_then(|()| stream.flush())
        };
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            Err(error) => Err(Failure::output(&error)),
            Ok(()) => Ok(()),
        }
    }

    /// Whether this runs in a job of GitHub Actions that has a page for a summary.
    pub fn has_job_summary(&self) -> bool {
        job_summary().is_some()
    }

    /// Adds to the page of the job that this runs in, if there is one. The file is the runner's, and no part of a project.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn job_summary(&self, text: &str) -> Result<(), Failure> {
        let Some(path) = job_summary() else { return Ok(()) };
        let file = std::fs::OpenOptions::new().append(true).create(true).open(path);
        file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(|error| Failure::output(&error))
    }

    /// Says that there is something wrong in the project's own files, for commands that do not show it.
    pub fn troubles(&self, project: &Project, found: Vec<Diagnostic>) {
        let errors = finish(project, found).iter().filter(|finding| finding.severity == Severity::Error).count();
        if errors > 0 {
            let errors = counted(errors, "error", "errors");
            self.remark(&format!("portolan: {errors} in the project's own files; `portolan check` shows more"));
        }
    }

    /// Writes a remark.
    pub fn remark(&self, text: &str) {
        // There is nobody to tell if standard error is closed.
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// Writes why a command could not run, and what to do next.
    pub fn failure(&self, failure: &Failure) {
        let stderr = io::stderr();
        let look = Look { colour: choice(self.color, &stderr) != ColorChoice::Never, unicode: true, exact: false };
        let error = look.paint(anstyle::AnsiColor::Red.on_default().bold(), "error:");
        let help = look.paint(anstyle::AnsiColor::Cyan.on_default().bold(), "help:");
        self.remark(&format!(
            "{error} {}\n{help} {}",
            clean::sentence(&failure.message),
            clean::sentence(&failure.help)
        ));
    }
}

/// The file that a job of GitHub Actions shows as its summary.
fn job_summary() -> Option<std::ffi::OsString> {
    std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty())
}

/// Whether to use colours: what was asked for, else what the stream and the environment say.
fn choice(color: Color, stream: &impl anstream::stream::RawStream) -> ColorChoice {
    match color {
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
        Color::Auto => AutoStream::choice(stream),
    }
}

/// Whether the terminal shows signs beyond ASCII, as far as the environment says.
fn terminal_knows_unicode() -> bool {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    if set("TERM").is_some_and(|term| term == "dumb" || term == "linux") {
        return false;
    }
    let Some(locale) = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set) else { return cfg!(windows) };
    let locale = locale.to_ascii_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
}
