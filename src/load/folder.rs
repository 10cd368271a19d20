//! Reads a folder that an export has written, whole and bounded, and compares it with what it should hold.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::io::Read;
use std::path::Path;

use crate::error::Error;

/// How much of a folder is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most files.
    pub files: usize,
    /// Most bytes in all files together.
    pub bytes: u64,
    /// Most folders in one another, below the folder itself.
    pub depth: usize,
}

impl Limits {
    /// Far more than any bundle needs: a thousand locales in twenty formats, and a gigabyte.
    pub const BUNDLE: Limits = Limits { files: 20_000, bytes: 1 << 30, depth: 8 };
}

/// A file that is not as it should be, by its path in the folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// It should be there.
    Missing(String),
    /// It should not be there.
    Extra(String),
    /// It holds something else.
    Changed(String),
}

/// All files in a folder, each by its path in it, with forward slashes. Links in it are not followed, and are an error like
/// anything else that is no file. Empty folders count for nothing.
///
/// # Errors
/// If there is no such folder, part of it cannot be read, or it goes beyond the limits.
///
/// ```
/// use portolan::load::folder::{Difference, Limits, differences, read_folder};
/// let root = tempfile::tempdir()?;
/// std::fs::create_dir(root.path().join("ftl"))?;
/// std::fs::write(root.path().join("ftl/fr.ftl"), "a = A\n")?;
/// let there = read_folder(root.path(), Limits::BUNDLE)?;
/// assert_eq!(there["ftl/fr.ftl"], b"a = A\n");
/// let wanted = [("ftl/fr.ftl".to_owned(), b"a = B\n".to_vec())].into();
/// assert_eq!(differences(&there, &wanted), [Difference::Changed("ftl/fr.ftl".into())]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read_folder(folder: &Path, limits: Limits) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut files = BTreeMap::new();
    let mut bytes = 0;
    let mut looked_at = 0;
    let mut left = vec![(String::new(), 0)];
    while let Some((inner, depth)) = left.pop() {
        let here = if inner.is_empty() { folder.to_owned() } else { folder.join(&inner) };
        for entry in fs::read_dir(&here).map_err(|cause| Error::read(&here, cause))? {
            let entry = entry.map_err(|cause| Error::read(&here, cause))?;
            let at = entry.path();
            looked_at += 1;
            if looked_at > limits.files {
                return Err(too_much(folder, format!("there are more than {} files in it", limits.files)));
            }
            let Ok(name) = entry.file_name().into_string() else {
                return Err(strange(&at, "its name is not UTF-8"));
            };
            let path = if inner.is_empty() { name } else { format!("{inner}/{name}") };
            let kind = entry.file_type().map_err(|cause| Error::read(&at, cause))?;
            if kind.is_dir() && depth == limits.depth {
                return Err(too_much(folder, format!("there are folders more than {} deep in it", limits.depth)));
            } else if kind.is_dir() {
                left.push((path, depth + 1));
            } else if kind.is_file() {
                let text = read_at_most(&at, limits.bytes - bytes).map_err(|cause| Error::read(&at, cause))?;
                let Some(text) = text else {
                    return Err(too_much(folder, format!("there are more than {} bytes in it", limits.bytes)));
                };
                bytes += text.len() as u64;
                files.insert(path, text);
            } else {
                return Err(strange(&at, "it is no file"));
            }
        }
    }
    Ok(files)
}

/// The bytes of a file; none if there are more than these.
fn read_at_most(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

fn too_much(folder: &Path, what: String) -> Error {
    Error::read(folder, io::Error::other(what)).with_help("is it the right folder? An export is never that large")
}

fn strange(path: &Path, what: &str) -> Error {
    Error::read(path, io::Error::other(what)).with_help("remove it, or export the bundle again")
}

/// What is not in a folder as it should be. A folder that is not there lacks every file.
///
/// # Errors
/// As [`read_folder`], save that the folder may be absent.
pub fn differs(folder: &Path, wanted: &BTreeMap<String, Vec<u8>>) -> Result<Vec<Difference>, Error> {
    let is_absent = fs::metadata(folder).is_err_and(|cause| cause.kind() == io::ErrorKind::NotFound);
    let there = if is_absent { BTreeMap::new() } else { read_folder(folder, Limits::BUNDLE)? };
    Ok(differences(&there, wanted))
}

/// What is in `there` and not as in `wanted`, in the order of the paths.
pub fn differences(there: &BTreeMap<String, Vec<u8>>, wanted: &BTreeMap<String, Vec<u8>>) -> Vec<Difference> {
    let paths: std::collections::BTreeSet<&String> = there.keys().chain(wanted.keys()).collect();
    let difference = |path: &String| match (there.get(path), wanted.get(path)) {
        (Some(there), Some(wanted)) => (there != wanted).then(|| Difference::Changed(path.clone())),
        (None, _) => Some(Difference::Missing(path.clone())),
        (_, None) => Some(Difference::Extra(path.clone())),
    };
    paths.into_iter().filter_map(difference).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        list.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    fn laid(list: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("a folder");
        for (name, text) in list {
            let path = root.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, text).expect("written");
        }
        root
    }

    #[test]
    fn differences_are_in_order_and_of_three_kinds() {
        let root = laid(&[("a", "1"), ("deep/in/b", "2"), ("z", "3")]);
        let wanted = files(&[("a", "1"), ("deep/in/b", "two"), ("m", "")]);
        let found = differs(root.path(), &wanted).expect("read");
        let expected =
            [Difference::Changed("deep/in/b".into()), Difference::Missing("m".into()), Difference::Extra("z".into())];
        assert_eq!(found, expected);
        let same = files(&[("a", "1"), ("deep/in/b", "2"), ("z", "3")]);
        assert_eq!(differs(root.path(), &same).expect("read"), []);
        let absent = differs(&root.path().join("none"), &files(&[("a", "1")])).expect("read");
        assert_eq!(absent, [Difference::Missing("a".into())]);
        assert!(differs(&root.path().join("a"), &same).is_err(), "a file is no folder");
        assert!(read_folder(&root.path().join("none"), Limits::BUNDLE).is_err());
    }

    #[test]
    fn every_limit_holds_to_the_last_one() {
        let root = laid(&[("a", "12"), ("b/c/d", "345")]);
        let exact = Limits { files: 4, bytes: 5, depth: 2 };
        assert_eq!(read_folder(root.path(), exact).expect("read").len(), 2);
        for (limits, part) in [
            (Limits { files: 3, ..exact }, "more than 3 files"),
            (Limits { bytes: 4, ..exact }, "more than 4 bytes"),
            (Limits { depth: 1, ..exact }, "more than 1 deep"),
        ] {
            let error = read_folder(root.path(), limits).expect_err("too much");
            assert!(error.to_string().contains(part) && error.help().is_some(), "{error}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed_but_the_folder_may_be_one() {
        use std::os::unix::fs::symlink;
        let root = laid(&[("in/a", "1")]);
        symlink(root.path().join("in"), root.path().join("link")).expect("a link");
        assert_eq!(read_folder(&root.path().join("link"), Limits::BUNDLE).expect("read"), files(&[("a", "1")]));
        let error = read_folder(root.path(), Limits::BUNDLE).expect_err("a link in it");
        assert!(error.to_string().contains("it is no file"), "{error}");
    }
}
