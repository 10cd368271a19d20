//! Files as they stood in a commit, from one `git cat-file` that answers as often as it is asked.

use std::collections::BTreeMap;
use std::io;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::Arc;

use crate::catalogue::File;
use crate::error::Error;
use crate::load::git::Repository;
use crate::syntax::limits::MAX_FILE_BYTES;
use crate::text::{FileId, Source};

/// Most bytes of files that are kept, for when they are asked for again.
const MAX_KEPT: usize = 64 << 20;

/// A `git` that is asked line by line, and answers.
pub(super) struct Dialogue {
    child: Child,
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Dialogue {
    pub fn begin(repository: &Repository, words: &[&str]) -> io::Result<Self> {
        let mut command = repository.command(words);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        let (questions, answers) = (child.stdin.take(), child.stdout.take());
        let answers = answers.ok_or_else(|| io::Error::other("git has no output"))?;
        Ok(Dialogue { child, questions, answers: BufReader::new(answers) })
    }

    pub fn ask(&mut self, question: &str) -> io::Result<&mut BufReader<ChildStdout>> {
        let questions = self.questions.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        questions.write_all(question.as_bytes())?;
        questions.flush()?;
        Ok(&mut self.answers)
    }
}

impl Drop for Dialogue {
    fn drop(&mut self) {
        // Without more questions git ends by itself, once nobody reads what it may still say.
        self.questions = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Ids and contents of objects.
pub(super) struct Objects<'r> {
    repository: &'r Repository,
    ids: Dialogue,
    contents: Dialogue,
    /// The files that were asked for last, by the ids of their contents.
    kept: BTreeMap<String, Arc<File>>,
    kept_bytes: usize,
}

impl<'r> Objects<'r> {
    pub fn open(repository: &'r Repository) -> Result<Self, Error> {
        let begin = |mode| Dialogue::begin(repository, &["cat-file", mode]).map_err(|cause| repository.failed(&cause));
        let (ids, contents) = (begin("--batch-check")?, begin("--batch")?);
        Ok(Objects { repository, ids, contents, kept: BTreeMap::new(), kept_bytes: 0 })
    }

    /// The id of the file that stood at a path in a commit.
    pub fn id(&mut self, commit: &str, path: &str) -> Result<Option<String>, Error> {
        // No question could hold such a name.
        if path.contains(['\n', '\r', '\0']) {
            return Ok(None);
        }
        let mut read = || {
            let mut line = String::new();
            self.ids.ask(&format!("{commit}:{path}\n"))?.read_line(&mut line)?;
            ended(&line)?;
            Ok(head(&line).map(|(id, _)| id.to_owned()))
        };
        read().map_err(|cause| self.repository.failed(&cause))
    }

    /// The bytes of a file by their id; none if they are more than any catalogue may have.
    pub fn bytes(&mut self, id: &str) -> Result<Option<Vec<u8>>, Error> {
        let mut read = || {
            let answers = self.contents.ask(&format!("{id}\n"))?;
            let mut line = String::new();
            answers.read_line(&mut line)?;
            ended(&line)?;
            let Some((_, size)) = head(&line) else { return Ok(None) };
            // After the contents comes the end of a line.
            if size > MAX_FILE_BYTES as u64 {
                io::copy(&mut answers.take(size + 1), &mut io::sink())?;
                return Ok(None);
            }
            let mut bytes = Vec::with_capacity(size as usize + 1);
            answers.take(size + 1).read_to_end(&mut bytes)?;
            match bytes.pop() {
                Some(b'\n') if bytes.len() as u64 == size => Ok(Some(bytes)),
                _ => Err(io::ErrorKind::UnexpectedEof.into()),
            }
        };
        read().map_err(|cause: io::Error| self.repository.failed(&cause))
    }

    /// A catalogue file by the id of its contents.
    pub fn file(&mut self, id: &str) -> Result<Option<Arc<File>>, Error> {
        if let Some(file) = self.kept.get(id) {
            return Ok(Some(Arc::clone(file)));
        }
        let Some(bytes) = self.bytes(id)? else { return Ok(None) };
        if self.kept_bytes > MAX_KEPT {
            self.kept.clear();
            self.kept_bytes = 0;
        }
        self.kept_bytes += bytes.len();
        let file = Arc::new(File::parse(FileId::default(), "", &Source::from_bytes("", bytes)));
        self.kept.insert(id.to_owned(), Arc::clone(&file));
        Ok(Some(file))
    }

    /// The catalogue file that stood at a path in a commit.
    pub fn file_at(&mut self, commit: &str, path: &str) -> Result<Option<Arc<File>>, Error> {
        match self.id(commit, path)? {
            Some(id) => self.file(&id),
            None => Ok(None),
        }
    }
}

/// An answer always ends a line: git has broken off where it does not.
fn ended(line: &str) -> io::Result<()> {
    if line.ends_with('\n') { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

/// The id and the size in an answer about a file; nothing if there is none.
fn head(line: &str) -> Option<(&str, u64)> {
    let mut words = line.trim_end().rsplit(' ');
    let (size, kind, id) = (words.next()?, words.next()?, words.next()?);
    Some((id, size.parse().ok().filter(|_| kind == "blob" && words.next().is_none())?))
}
