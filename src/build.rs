//! Typed accessors for a program's messages, made in its build script.
//!
//! In `Cargo.toml`, `portolan` is there twice, each time with `default-features = false`: among the `dependencies`, and
//! among the `build-dependencies` with `features = ["build"]`. Then `build.rs` is
//!
//! ```ignore
//! fn main() {
//!     portolan::build::Accessors::new("locales").generate();
//! }
//! ```
//!
//! and the program is
//!
//! ```ignore
//! mod messages { portolan::messages!(); }
//!
//! fn main() {
//!     let messages = messages::Messages::of(&portolan::runtime::posix_languages(|name| std::env::var(name).ok()));
//!     println!("{}", messages.cities(3));
//! }
//! ```
//!
//! where `locales/en/app.ftl`, or `locales/en.ftl`, has a message `cities`. An argument that is missing, or of another type
//! than the English asks for, does not compile. `docs/accessors.md` tells the rest.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::codegen::{Generated, Rename, bundle, generate};
use crate::load;
use crate::locale::Locale;

/// Makes accessors from a folder of catalogues: one folder or file for each language.
///
/// ```no_run
/// portolan::build::Accessors::new("../locales")
///     .bundle("website")
///     .rename("menu-open.label", "menu_open_text")
///     .generate();
/// ```
#[derive(Clone, Debug)]
pub struct Accessors {
    folder: PathBuf,
    source: String,
    output: String,
    bundle: Option<String>,
    files: Vec<String>,
    renames: Vec<Rename>,
}

impl Accessors {
    /// From the catalogues in a folder, seen from the package's own: `locales/fr/app.ftl` or `locales/fr.ftl`.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Accessors {
            folder: folder.into(),
            source: "en".to_owned(),
            output: "messages".to_owned(),
            bundle: None,
            files: Vec::new(),
            renames: Vec::new(),
        }
    }

    /// The language that is written first, and that readers get where a translation lacks a message; `en` if nothing is said.
    pub fn source(mut self, tag: impl Into<String>) -> Self {
        self.source = tag.into();
        self
    }

    /// Only the files, and the languages, of a `[bundle.NAME]` in the nearest `portolan.toml`.
    pub fn bundle(mut self, name: impl Into<String>) -> Self {
        self.bundle = Some(name.into());
        self
    }

    /// Only these files, by their paths below a language's folder, without `.ftl`.
    pub fn files<I: Into<String>>(mut self, names: impl IntoIterator<Item = I>) -> Self {
        self.files.extend(names.into_iter().map(Into::into));
        self
    }

    /// Another name for the method of a message (`id`) or an attribute (`id.attribute`), where two would be called alike.
    pub fn rename(mut self, id: impl Into<String>, name: impl Into<String>) -> Self {
        self.renames.push(Rename { id: id.into(), name: name.into() });
        self
    }

    /// The name of what is generated, for a program that has several: `portolan::messages!("NAME")`.
    pub fn output(mut self, name: impl Into<String>) -> Self {
        self.output = name.into();
        self
    }

    /// Does it, and tells Cargo: what to watch, what readers will see in English (as warnings), and what must be mended
    /// first (as errors, which end the build).
    pub fn generate(&self) {
        let (mut watched, mut made) = self.made();
        let folder = std::env::var_os("OUT_DIR").map(PathBuf::from);
        match folder {
            Some(folder) => made.errors.extend(self.written(&folder, &made.code)),
            None => made.errors.push("OUT_DIR is not set: this is to be called by a build script".to_owned()),
        }
        watched.push(self.folder.clone());
        watched.sort();
        watched.dedup();
        let watched = watched.iter().map(|path| format!("cargo::rerun-if-changed={}", path.display()));
        let warnings = made.warnings.iter().map(|text| format!("cargo::warning={}", line(text)));
        let errors = made.errors.iter().map(|text| format!("cargo::error={}", line(text)));
        let lines: String = watched.chain(warnings).chain(errors).map(|line| line + "\n").collect();
        if std::io::stdout().write_all(lines.as_bytes()).is_err() {
            // Cargo has gone away, and nobody is left to be told.
            std::process::exit(1);
        }
    }

    /// Puts the code where the compiler finds it; nothing if it is there already.
    fn written(&self, folder: &Path, code: &str) -> Option<String> {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if self.output.is_empty() || !self.output.chars().all(plain) {
            return Some(format!("`{}` is no name for what is generated: letters, digits, `_` and `-`", self.output));
        }
        let path = folder.join(format!("{}.rs", self.output));
        std::fs::write(&path, code).err().map(|cause| format!("cannot write {}: {cause}", path.display()))
    }

    /// What to watch, and what came out.
    fn made(&self) -> (Vec<PathBuf>, Generated) {
        let mut watched = Vec::new();
        let made =
            self.read(&mut watched).unwrap_or_else(|error| Generated { errors: vec![error], ..Generated::default() });
        (watched, made)
    }

    fn read(&self, watched: &mut Vec<PathBuf>) -> Result<Generated, String> {
        let source: Locale = self.source.parse().map_err(|bad| format!("{bad}"))?;
        let mut found = load::catalogues(&self.folder).map_err(|error| error.to_string())?;
        watched.append(&mut found.watched);
        let (mut files, mut locales) = (self.files.clone(), Vec::new());
        if let Some(name) = &self.bundle {
            let (path, text) = load::nearest(&self.folder, "portolan.toml").map_err(|error| error.to_string())?;
            let bundle = bundle::find(&text, name).map_err(|why| format!("{}: {why}", path.display()))?;
            watched.push(path);
            files.extend(bundle.files);
            locales = bundle.locales;
        }
        if !files.is_empty() {
            let absent =
                files.iter().find(|name| !found.files.iter().any(|it| it.locale == source && it.name == **name));
            if let Some(name) = absent {
                return Err(format!("{}/{source}/{name}.ftl is not there", self.folder.display()));
            }
            found.files.retain(|it| files.contains(&it.name));
        }
        if !locales.is_empty() {
            let wanted: Vec<Locale> = locales.iter().filter_map(|tag| tag.parse().ok()).collect();
            found.files.retain(|it| it.locale == source || wanted.contains(&it.locale));
        }
        Ok(generate(&source, &found.files, &self.renames))
    }
}

/// One line without control characters, since Cargo reads line by line.
fn line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
