//! Replaces a whole folder in one step: whoever looks meanwhile sees the old one or the new one, never a mixture.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::error::Error;
use crate::write::{PREFIX, SUFFIX, at_once, lock};

/// How replacing a folder has ended, if nothing failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Outcome {
    /// The folder is new.
    Written,
    /// The folder held these files already, and no others. It was not touched.
    Unchanged,
}

/// Makes a folder hold these files and no others. Each is named by its path in the folder, with forward slashes.
///
/// The new folder is written beside the old one, brought to the disk, and changes places with it in one step. A program
/// that has opened the old folder goes on seeing old files, or that they are gone; the path leads to a whole folder at every
/// moment. A run that is killed leaves the old folder or the new one; what else it leaves, the next run removes.
///
/// Linux and Apple's systems can swap folders in one step, on most file systems. Elsewhere the old folder is moved away
/// before the new one takes its place: for a moment there is none, and a run that is killed just then leaves none.
///
/// If the folder is a link, what it leads to is replaced. A folder that is not empty and for which `is_ours` says no is left
/// alone. `is_ours` gets its path, links followed.
///
/// # Errors
/// If the folder is somebody else's, or cannot be written; it is then as it was.
///
/// ```
/// use std::collections::BTreeMap;
/// use portolan::write::{Outcome, replace_folder};
/// let root = tempfile::tempdir()?;
/// let folder = root.path().join("export/site");
/// let files = BTreeMap::from([("manifest.json".into(), b"{}".to_vec()), ("ftl/fr.ftl".into(), b"a = A\n".to_vec())]);
/// let is_ours = |folder: &std::path::Path| folder.join("manifest.json").is_file();
/// assert_eq!(replace_folder(&folder, &files, is_ours)?, Outcome::Written);
/// assert_eq!(replace_folder(&folder, &files, is_ours)?, Outcome::Unchanged);
/// assert_eq!(std::fs::read_to_string(folder.join("ftl/fr.ftl"))?, "a = A\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn replace_folder(
    folder: &Path,
    files: &BTreeMap<String, Vec<u8>>,
    is_ours: impl Fn(&Path) -> bool,
) -> Result<Outcome, Error> {
    if let Some(name) = files.keys().find(|name| !stays_inside(name)) {
        let cause = io::Error::other(format!("`{name}` is not the path of a file inside it"));
        return Err(Error::write(folder, cause));
    }
    let mut made = Vec::new();
    let done = replace(folder, files, &is_ours, &mut made);
    if done.is_err() {
        // Folders that something else has got into meanwhile stay.
        made.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
    }
    done
}

fn replace(
    folder: &Path,
    files: &BTreeMap<String, Vec<u8>>,
    is_ours: &impl Fn(&Path) -> bool,
    made: &mut Vec<PathBuf>,
) -> Result<Outcome, Error> {
    let fail = |cause: io::Error| explained(folder, cause);
    let real = real_path(folder, made)?;
    let Some(parent) = real.parent() else {
        let cause = io::Error::other("it is the root of a disk");
        return Err(Error::write(folder, cause).with_help("name a folder in it"));
    };
    let lock = lock(parent)?;
    let there = match fs::metadata(&real) {
        Ok(data) if !data.is_dir() => {
            let cause = io::Error::other("a file stands there");
            return Err(Error::write(folder, cause).with_help("remove the file, or name another folder"));
        }
        Ok(data) => Some(data.permissions()),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => None,
        Err(cause) => return Err(fail(cause)),
    };
    if there.is_some() {
        if holds(&real, files) {
            if lock.is_some() {
                sweep(parent);
            }
            return Ok(Outcome::Unchanged);
        }
        let empty = fs::read_dir(&real).map_err(fail)?.next().is_none();
        if !empty && !is_ours(&real) {
            let cause = io::Error::other("it holds files that Portolan has not written");
            return Err(Error::write(folder, cause).with_help("name another folder, or empty this one first"));
        }
    }
    if lock.is_some() && there.is_some() {
        sweep(parent);
    }
    if there.as_ref().is_some_and(fs::Permissions::readonly) {
        return Err(fail(io::ErrorKind::PermissionDenied.into()));
    }
    let new = fill(parent, files, there.clone()).map_err(fail)?;
    swap(new, &real, there.is_some()).map_err(fail)?;
    // Where there was no folder, one that a killed run has moved away may have been the only one until now.
    if lock.is_some() && there.is_none() {
        sweep(parent);
    }
    sync_folder(parent);
    Ok(Outcome::Written)
}

/// Whether a name is a path that leads to a file inside a folder, on every system.
fn stays_inside(name: &str) -> bool {
    let forbidden = |c: char| matches!(c, '\\' | ':') || c.is_control();
    !name.contains(forbidden) && name.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

/// An error with what people can do about it.
fn explained(folder: &Path, cause: io::Error) -> Error {
    let help = match cause.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "allow writing in it and in the folder above it, or name another folder"
        }
        io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices => {
            "it may be a disk of its own, which cannot be replaced as a whole; name a folder in it"
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "make room on the disk, then run this again",
        io::ErrorKind::NotADirectory => "part of its path is a file; remove the file, or name another folder",
        _ => return Error::write(folder, cause),
    };
    Error::write(folder, cause).with_help(help)
}

/// Where a folder lies or will lie, links followed. The folders above it are made.
fn real_path(folder: &Path, made: &mut Vec<PathBuf>) -> Result<PathBuf, Error> {
    let fail = |cause| explained(folder, cause);
    match fs::canonicalize(folder) {
        Ok(real) => return Ok(real),
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => return Err(fail(cause)),
        Err(_) if folder.is_symlink() => {
            let cause = io::Error::other("it is a link that leads nowhere");
            return Err(Error::write(folder, cause).with_help("remove the link, or make the folder that it leads to"));
        }
        Err(_) => {}
    }
    let Some(name) = folder.file_name() else { return Err(fail(io::ErrorKind::NotFound.into())) };
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut missing: Vec<&Path> = parent.ancestors().take_while(|above| !above.exists()).collect();
    missing.retain(|above| !above.as_os_str().is_empty());
    while let Some(above) = missing.pop() {
        match fs::create_dir(above) {
            Ok(()) => made.push(above.to_owned()),
            // Another run was faster.
            Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists && above.is_dir() => {}
            Err(cause) => return Err(fail(cause)),
        }
    }
    Ok(fs::canonicalize(parent).map_err(fail)?.join(name))
}

/// Whether a folder holds these files, byte for byte, and nothing else. It is not, if it cannot be read.
fn holds(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> bool {
    let folders = folders_of(files);
    let mut seen = 0;
    let mut left = vec![String::new()];
    // What is not expected ends the search, so that it is never longer than the list of files.
    while let Some(inner) = left.pop() {
        let Ok(entries) = fs::read_dir(folder.join(&inner)) else { return false };
        for entry in entries {
            let Ok(entry) = entry else { return false };
            let (Ok(kind), Ok(name)) = (entry.file_type(), entry.file_name().into_string()) else { return false };
            let path = if inner.is_empty() { name } else { format!("{inner}/{name}") };
            if kind.is_dir() && folders.contains(path.as_str()) {
                left.push(path);
            } else if kind.is_file() && files.get(&path).is_some_and(|bytes| is_same(&entry.path(), bytes)) {
                seen += 1;
            } else {
                return false;
            }
        }
    }
    seen == files.len()
}

fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let Ok(file) = fs::File::open(path) else { return false };
    let mut there = Vec::new();
    file.take(bytes.len() as u64 + 1).read_to_end(&mut there).is_ok() && there == bytes
}

/// The folders that the files lie in, those above first.
fn folders_of(files: &BTreeMap<String, Vec<u8>>) -> BTreeSet<&str> {
    files.keys().flat_map(|name| name.match_indices('/').map(|(at, _)| &name[..at])).collect()
}

/// A new folder with these files, whole and on the disk.
fn fill(parent: &Path, files: &BTreeMap<String, Vec<u8>>, permissions: Option<fs::Permissions>) -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    let builder = {
        use std::os::unix::fs::PermissionsExt;
        // As any new folder: what the user's mask leaves of it.
        builder.permissions(fs::Permissions::from_mode(0o777))
    };
    // Its name says nothing to anybody, so that of an error only the kind is kept.
    let new = builder.prefix(PREFIX).suffix(SUFFIX).tempdir_in(parent).map_err(|error| error.kind())?;
    let folders: Vec<&str> = folders_of(files).into_iter().collect();
    folders.iter().try_for_each(|folder| fs::create_dir(new.path().join(folder)))?;
    let files: Vec<(&String, &Vec<u8>)> = files.iter().collect();
    let written = at_once(&files, |(name, bytes)| {
        let mut file = fs::File::create_new(new.path().join(name))?;
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.into_iter().collect::<io::Result<()>>()?;
    folders.iter().for_each(|folder| sync_folder(&new.path().join(folder)));
    if let Some(permissions) = permissions {
        fs::set_permissions(new.path(), permissions)?;
    }
    sync_folder(new.path());
    Ok(new)
}

/// Brings the names in a folder to the disk; not every system can do that.
fn sync_folder(folder: &Path) {
    drop(fs::File::open(folder).and_then(|folder| folder.sync_all()));
}

/// Puts the new folder where it belongs. What was there before is deleted, as far as that goes; links in it are not
/// followed.
fn swap(new: TempDir, real: &Path, there: bool) -> io::Result<()> {
    if !there {
        fs::rename(new.path(), real)?;
        // There is nothing left to delete.
        let _ = new.keep();
        return Ok(());
    }
    if exchange(new.path(), real)? {
        drop(new);
        return Ok(());
    }
    move_away(new, real)
}

/// Does in two steps what cannot be done in one: moves the old folder away, and the new one to its place.
fn move_away(new: TempDir, real: &Path) -> io::Result<()> {
    let parent = real.parent().unwrap_or(real);
    let away = tempfile::Builder::new().prefix(PREFIX).suffix(SUFFIX).tempdir_in(parent)?;
    let old = away.path().join("old");
    fs::rename(real, &old)?;
    if let Err(cause) = fs::rename(new.path(), real) {
        // If this fails too, the old folder must at least not be deleted.
        if fs::rename(&old, real).is_err() {
            let _ = away.keep();
        }
        return Err(cause);
    }
    let _ = new.keep();
    Ok(())
}

/// Makes two folders change places in one step; false if the system or the file system cannot do that.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(cause) if [Errno::INVAL, Errno::NOSYS, Errno::NOTSUP, Errno::OPNOTSUPP].contains(&cause) => Ok(false),
        Err(cause) => Err(cause.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Removes the folders that runs that were killed have left beside this one; nobody else writes here now.
fn sweep(parent: &Path) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let left = name.to_str().is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
        if left && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            drop(fs::remove_dir_all(entry.path()));
        }
    }
}

#[cfg(test)]
#[path = "folder_tests.rs"]
mod tests;
