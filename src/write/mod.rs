//! The only writer of disk. All or nothing: every new text is held against the old one and lies beside it on disk before
//! the first file is replaced, and each is replaced in one step. A run that is killed leaves old or new, never a mixture.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use tempfile::{NamedTempFile, TempPath};

use crate::error::Error;
use crate::syntax::edit::unchanged_but;
use crate::text::Source;

mod folder;

pub use crate::write::folder::Outcome;
pub use crate::write::folder::replace_folder;

/// How long to wait for another run that is writing.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many files are brought to the disk at once.
const THREADS: usize = 16;

/// What the names of files begin and end with while they are written.
const PREFIX: &str = ".portolan-";
const SUFFIX: &str = ".tmp";

/// A file that is to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its path in the project, with forward slashes.
    pub path: String,
    /// What it holds, as it was read; none if there is no such file.
    pub before: Option<Vec<u8>>,
    /// What it is to hold; none if it is to go.
    pub after: Option<Vec<u8>>,
    /// In a catalogue or a ledger file, the ids of the entries that change. If any other would, nothing is written.
    pub meant: Vec<String>,
}

/// How writing has ended, if nothing failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Written {
    /// Every file holds what it was to hold.
    Done,
    /// Some file is not what it was when it was read: somebody else wrote. Nothing has changed; read and plan again.
    Overtaken,
}

/// Makes changes to the files of a project, in their order.
///
/// # Errors
/// If a file cannot be written, or would say something else than what is meant; all files are then as they were.
///
/// ```
/// use portolan::write::{Change, Written, write};
/// let root = tempfile::tempdir()?;
/// let new = |before: Option<&str>, after: &str| Change {
///     path: "locales/fr/app.ftl".into(),
///     before: before.map(Into::into),
///     after: Some(after.into()),
///     meant: vec!["port".into()],
/// };
/// assert_eq!(write(root.path(), &[new(None, "port = Port\n")])?, Written::Done);
/// assert_eq!(write(root.path(), &[new(Some("port = Port\n"), "port = Le port\n")])?, Written::Done);
/// // This one has not seen the last change.
/// assert_eq!(write(root.path(), &[new(Some("port = Port\n"), "port = Un port\n")])?, Written::Overtaken);
/// assert_eq!(std::fs::read_to_string(root.path().join("locales/fr/app.ftl"))?, "port = Le port\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write(root: &Path, changes: &[Change]) -> Result<Written, Error> {
    write_if(root, changes, changes_what_was_meant)
}

/// As [`write()`], with another proof that a change does what it should: it gets each change, and says in a sentence what is
/// wrong with it. [`changes_what_was_meant`] is the usual one.
///
/// # Errors
/// As [`write()`].
pub fn write_if(
    root: &Path,
    changes: &[Change],
    proof: impl Fn(&Change) -> Result<(), String> + Sync,
) -> Result<Written, Error> {
    if changes.is_empty() {
        return Ok(Written::Done);
    }
    let proofs: Vec<Result<(), Error>> = changes
        .par_iter()
        .map(|change| proof(change).map_err(|difference| not_as_meant(root, change, &difference)))
        .collect();
    proofs.into_iter().collect::<Result<(), Error>>()?;
    let inside = fs::canonicalize(root).map_err(|cause| Error::read(root, cause))?;
    let lock = lock(&inside)?;
    for change in changes {
        if !is_as_read(&root.join(&change.path), change.before.as_deref())? {
            return Ok(Written::Overtaken);
        }
    }
    if lock.is_some() {
        sweep(changes.iter().filter_map(|change| root.join(&change.path).parent().map(Path::to_owned)).collect());
    }
    let mut new_folders = Vec::new();
    let folders = changes.iter().try_for_each(|change| make_folders(root, change, &mut new_folders));
    // All are waited for, and the first error in the order of the changes is told.
    let prepare = |change| prepare(root, &inside, change);
    let prepared: Result<Vec<Prepared>, Error> = folders.and_then(|()| at_once(changes, prepare).into_iter().collect());
    let done = prepared.and_then(|prepared| replace(changes, prepared));
    if done.is_err() {
        // Folders that something else has got into meanwhile stay.
        new_folders.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
    }
    done.map(|()| Written::Done)
}

/// Writes a file that is not there yet, as a whole or not at all.
///
/// # Errors
/// If it is there already, with the kind [`io::ErrorKind::AlreadyExists`], or cannot be written.
pub fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    temporary(folder, text.as_bytes(), None)?.persist_noclobber(path)?;
    Ok(())
}

/// A change whose new text lies on disk.
struct Prepared {
    /// Where the file really lies, links followed.
    path: PathBuf,
    new: Option<TempPath>,
}

/// The path that people know, for messages.
fn shown(root: &Path, change: &Change) -> PathBuf {
    if root == Path::new(".") { PathBuf::from(&change.path) } else { root.join(&change.path) }
}

/// Reads what is to be written as it will be read: in a catalogue or a ledger file, only the entries that were meant may say
/// something else than before.
///
/// # Errors
/// The first difference, in a sentence.
pub fn changes_what_was_meant(change: &Change) -> Result<(), String> {
    if !change.path.ends_with(".ftl") || change.after.is_none() {
        return Ok(());
    }
    let text = |bytes: &Option<Vec<u8>>| Source::from_bytes("", bytes.as_deref().unwrap_or_default());
    let meant: Vec<&str> = change.meant.iter().map(String::as_str).collect();
    unchanged_but(text(&change.before).text(), text(&change.after).text(), &meant)
}

fn not_as_meant(root: &Path, change: &Change, difference: &str) -> Error {
    Error::write(&shown(root, change), io::Error::other(format!("it would not read as meant: {difference}")))
        .with_help("this is a mistake in Portolan: please report it with this file; edit it by hand meanwhile")
}

fn is_as_read(path: &Path, before: Option<&[u8]>) -> Result<bool, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(before == Some(bytes.as_slice())),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(before.is_none()),
        Err(cause) => Err(Error::read(path, cause)),
    }
}

/// Does the same for all of some things, for several at a time. What is done here mostly waits for the disk, which brings
/// many files to safety in little more time than one: so there are more threads than cores.
fn at_once<'a, T: Sync, R: Send>(things: &'a [T], act: impl Fn(&'a T) -> R + Send + Sync) -> Vec<R> {
    let pool = (things.len() > 1).then(|| ThreadPoolBuilder::new().num_threads(THREADS.min(things.len())).build());
    match pool {
        Some(Ok(pool)) => pool.install(|| things.par_iter().map(act).collect()),
        _ => things.iter().map(act).collect(),
    }
}

/// Makes the folders that a file needs.
fn make_folders(root: &Path, change: &Change, new_folders: &mut Vec<PathBuf>) -> Result<(), Error> {
    let path = root.join(&change.path);
    let folder = path.parent().unwrap_or(root);
    let mut missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
    while let Some(folder) = missing.pop() {
        fs::create_dir(folder).map_err(|cause| Error::write(&shown(root, change), cause))?;
        new_folders.push(folder.to_owned());
    }
    Ok(())
}

/// Puts the new text beside the old one.
fn prepare(root: &Path, inside: &Path, change: &Change) -> Result<Prepared, Error> {
    let shown = shown(root, change);
    let fail = |cause| Error::write(&shown, cause);
    let path = root.join(&change.path);
    let folder = path.parent().unwrap_or(root);
    let real = match fs::canonicalize(&path) {
        Ok(real) => real,
        Err(_) => fs::canonicalize(folder).map_err(fail)?.join(path.file_name().unwrap_or_default()),
    };
    if !real.starts_with(inside) {
        let cause = io::Error::other("it lies outside the project");
        return Err(Error::write(&shown, cause).with_help("replace the link by a file or folder of the project"));
    }
    let Some(after) = &change.after else { return Ok(Prepared { path: real, new: None }) };
    let permissions = fs::metadata(&real).ok().map(|data| data.permissions());
    if permissions.as_ref().is_some_and(fs::Permissions::readonly) {
        return Err(fail(io::ErrorKind::PermissionDenied.into()));
    }
    let new = temporary(real.parent().unwrap_or(inside), after, permissions).map_err(fail)?;
    Ok(Prepared { path: real, new: Some(new.into_temp_path()) })
}

/// A new file in a folder, whole and on the disk.
fn temporary(folder: &Path, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    let builder = {
        use std::os::unix::fs::PermissionsExt;
        // As any new file: what the user's mask leaves of it.
        builder.permissions(fs::Permissions::from_mode(0o666))
    };
    // Its name says nothing to anybody, so that of an error only the kind is kept.
    let file = builder.prefix(PREFIX).suffix(SUFFIX).tempfile_in(folder).map_err(|error| error.kind())?;
    file.as_file().write_all(bytes)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.as_file().sync_all()?;
    Ok(file)
}

/// Removes what runs that were killed have left in these folders; nobody else writes now.
fn sweep(folders: BTreeSet<PathBuf>) {
    let names = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
    let left = names.filter(|entry| {
        let name = entry.file_name();
        name.to_str().is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX))
    });
    left.for_each(|entry| drop(fs::remove_file(entry.path())));
}

/// Replaces one file after the other. If one cannot be replaced, those before it get their old text back.
fn replace(changes: &[Change], prepared: Vec<Prepared>) -> Result<(), Error> {
    let mut done: Vec<(&Change, PathBuf)> = Vec::new();
    for (change, Prepared { path, new }) in changes.iter().zip(prepared) {
        let replaced = match new {
            Some(new) => new.persist(&path).map_err(|failed| failed.error),
            None => fs::remove_file(&path),
        };
        if let Err(cause) = replaced {
            done.iter().rev().for_each(|(change, path)| restore(change, path));
            return Err(Error::write(&path, cause));
        }
        done.push((change, path));
    }
    let mut folders: Vec<&Path> = done.iter().filter_map(|(_, path)| path.parent()).collect();
    folders.sort();
    folders.dedup();
    // So that the new names are on the disk as well; not every system can do that.
    at_once(&folders, |folder| drop(fs::File::open(folder).and_then(|folder| folder.sync_all())));
    Ok(())
}

/// Gives a file its old text back, as well as can be.
fn restore(change: &Change, path: &Path) {
    let Some(before) = &change.before else { return drop(fs::remove_file(path)) };
    let permissions = fs::metadata(path).ok().map(|data| data.permissions());
    let folder = path.parent().unwrap_or(Path::new("."));
    drop(temporary(folder, before, permissions).map(|file| file.persist(path)));
}

/// Makes other runs that write in this project wait until the lock is dropped.
///
/// It is the system's lock on the project's folder itself: it leaves no file behind, and ends with the process that holds
/// it, however that ends. Where the system has none, two runs are still kept apart by looking at each file before it is
/// replaced, all but a moment.
fn lock(root: &Path) -> Result<Option<fs::File>, Error> {
    // Elsewhere a folder cannot be opened like a file.
    let Some(folder) = cfg!(unix).then(|| fs::File::open(root)) else { return Ok(None) };
    let folder = folder.map_err(|cause| Error::read(root, cause))?;
    let start = Instant::now();
    loop {
        match folder.try_lock() {
            Ok(()) => return Ok(Some(folder)),
            Err(fs::TryLockError::WouldBlock) if start.elapsed() < PATIENCE => thread::sleep(Duration::from_millis(10)),
            Err(fs::TryLockError::WouldBlock) => return Err(Error::busy(root)),
            Err(fs::TryLockError::Error(_)) => return Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &str, before: Option<&str>, after: Option<&str>) -> Change {
        let bytes = |text: &str| text.as_bytes().to_vec();
        Change { path: path.into(), before: before.map(bytes), after: after.map(bytes), meant: vec!["a".into()] }
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder").flatten();
        let mut names: Vec<String> = entries.map(|it| it.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_is_not_meant_is_not_written() {
        let root = tempfile::tempdir().expect("a folder");
        fs::write(root.path().join("x.ftl"), "a = 1\nb = 2\n").expect("written");
        let error = write(root.path(), &[change("x.ftl", Some("a = 1\nb = 2\n"), Some("a = 1\n    b = 2\n"))]);
        let error = error.expect_err("b is lost").to_string();
        assert!(error.contains("`b` is not there any more"), "{error}");
        assert_eq!(fs::read_to_string(root.path().join("x.ftl")).expect("there"), "a = 1\nb = 2\n");
    }

    #[test]
    fn all_files_change_or_none() {
        let root = tempfile::tempdir().expect("a folder");
        fs::write(root.path().join("x.ftl"), "a = 1\n").expect("written");
        // A folder stands where the second file should.
        fs::create_dir_all(root.path().join("z.ftl/inner")).expect("a folder");
        let both = [
            change("x.ftl", Some("a = 1\n"), Some("a = 2\n")),
            change("new/deep/y.ftl", None, Some("a = 2\n")),
            change("z.ftl/inner", None, Some("a = 2\n")),
        ];
        assert!(write(root.path(), &both).is_err());
        let blocked = [both[0].clone(), both[1].clone(), change("x.ftl/inside", None, Some("a = 2\n"))];
        assert!(write(root.path(), &blocked).is_err());
        assert_eq!(fs::read_to_string(root.path().join("x.ftl")).expect("there"), "a = 1\n");
        assert_eq!(names(root.path()), ["x.ftl", "z.ftl"]);
    }

    #[test]
    fn files_go_and_leftovers_are_swept() {
        let root = tempfile::tempdir().expect("a folder");
        fs::write(root.path().join("x.ftl"), "a = 1\n").expect("written");
        fs::write(root.path().join(".portolan-abc.tmp"), "left by a run that was killed").expect("written");
        assert_eq!(write(root.path(), &[change("x.ftl", Some("a = 1\n"), None)]).expect("no error"), Written::Done);
        assert_eq!(names(root.path()).len(), usize::from(!cfg!(unix)));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_inside_the_project_only() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let (root, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        fs::write(other.path().join("x.ftl"), "a = 1\n").expect("written");
        fs::write(root.path().join("y.ftl"), "a = 1\n").expect("written");
        fs::set_permissions(root.path().join("y.ftl"), fs::Permissions::from_mode(0o640)).expect("set");
        symlink(other.path().join("x.ftl"), root.path().join("out.ftl")).expect("a link");
        symlink(root.path().join("y.ftl"), root.path().join("in.ftl")).expect("a link");
        let error = write(root.path(), &[change("out.ftl", Some("a = 1\n"), Some("a = 2\n"))]).expect_err("outside");
        assert!(error.to_string().contains("outside the project"), "{error}");
        assert_eq!(fs::read_to_string(other.path().join("x.ftl")).expect("there"), "a = 1\n");
        let inside = write(root.path(), &[change("in.ftl", Some("a = 1\n"), Some("a = 2\n"))]);
        assert_eq!(inside.expect("no error"), Written::Done);
        assert!(root.path().join("in.ftl").is_symlink());
        let data = fs::metadata(root.path().join("y.ftl")).expect("there");
        assert_eq!((data.permissions().mode() & 0o777, data.len()), (0o640, 6));
    }

    #[cfg(unix)]
    #[test]
    fn runs_wait_for_each_other() {
        let root = tempfile::tempdir().expect("a folder");
        let held = lock(root.path()).expect("a lock");
        let waiting = thread::spawn({
            let root = root.path().to_owned();
            move || write(&root, &[change("x.ftl", None, Some("a = 1\n"))])
        });
        thread::sleep(Duration::from_millis(60));
        assert_eq!(names(root.path()), [] as [String; 0]);
        drop(held);
        assert_eq!(waiting.join().expect("no panic").expect("no error"), Written::Done);
    }
}
