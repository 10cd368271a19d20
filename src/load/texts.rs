//! Texts that lie beside a running program, in a folder with one folder or file for each language.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::io::Read;
use std::path::{Path, PathBuf};

#[cfg(feature = "build")]
use crate::codegen::Catalogue;
use crate::error::Error;
use crate::locale::Locale;
use crate::runtime::Localizer;
use crate::syntax::limits::MAX_FILE_BYTES;
#[cfg(feature = "build")]
use crate::text::Source;

/// Most files and folders that are looked at.
const MAX_ENTRIES: usize = 10_000;

/// Most folders inside one another.
const MAX_DEPTH: usize = 16;

/// A localizer over a folder such as `locales`, with a folder of `.ftl` files for each language (`fr/app.ftl`) or one file
/// (`fr.ftl`). Nothing is read but names until a language is asked for; [`Localizer::reload`] reads it again.
///
/// # Errors
/// If the folder cannot be read. A language that cannot be read later is told to the hook, and counts as empty.
///
/// ```
/// use portolan::args;
/// # let folder = std::env::temp_dir().join(format!("portolan-doc-{}", std::process::id()));
/// # std::fs::create_dir_all(folder.join("fr")).unwrap();
/// # std::fs::write(folder.join("fr/app.ftl"), "hello = Bonjour").unwrap();
/// # std::fs::write(folder.join("en.ftl"), "hello = Hello\nbye = Goodbye").unwrap();
/// # let path = folder.as_path();
/// let localizer = portolan::load::localizer(path, "en".parse().unwrap())?;
/// let texts = localizer.texts(&portolan::runtime::languages("fr-BE"));
/// assert_eq!(texts.text("hello", args! {}), "Bonjour");
/// assert_eq!(texts.text("bye", args! {}), "Goodbye");
/// # std::fs::remove_dir_all(folder).unwrap();
/// # Ok::<(), portolan::error::Error>(())
/// ```
pub fn localizer(folder: &Path, source: Locale) -> Result<Localizer, Error> {
    let found = languages(folder)?;
    let mut locales: Vec<Locale> = found.iter().map(|(locale, _)| locale.clone()).collect();
    locales.sort();
    locales.dedup();
    Ok(Localizer::new(source, locales, move |wanted| {
        let mut texts = Vec::new();
        let mut left = MAX_ENTRIES;
        for (_, path) in found.iter().filter(|(locale, _)| locale == wanted) {
            read(path, 0, &mut left, &mut texts)?;
        }
        Ok(texts)
    }))
}

/// The languages in a folder, each with its folder or file.
fn languages(folder: &Path) -> Result<Vec<(Locale, PathBuf)>, Error> {
    let mut found: Vec<(Locale, PathBuf)> = Vec::new();
    for path in sorted(folder).map_err(|cause| Error::read(folder, cause))? {
        let name = if path.is_dir() { path.file_name() } else { path.file_stem().filter(|_| is_catalogue(&path)) };
        let locale = name.and_then(|name| name.to_str()).and_then(|name| name.parse().ok());
        found.extend(locale.map(|locale| (locale, path)));
    }
    Ok(found)
}

fn is_catalogue(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.take(MAX_ENTRIES).map(|entry| Ok(entry?.path()));
    let mut paths = entries.collect::<io::Result<Vec<PathBuf>>>()?;
    paths.sort();
    Ok(paths)
}

/// Reads a file, or the files in a folder and below, in the order of their names.
fn read(path: &Path, depth: usize, left: &mut usize, texts: &mut Vec<Cow<'static, str>>) -> io::Result<()> {
    visit(path, depth, left, &mut |_, bytes| {
        let text = String::from_utf8(bytes).unwrap_or_else(|it| String::from_utf8_lossy(it.as_bytes()).into_owned());
        texts.push(text.into());
    })
}

/// Gives the bytes of a file, or of the files in a folder and below.
fn visit(path: &Path, depth: usize, left: &mut usize, found: &mut impl FnMut(&Path, Vec<u8>)) -> io::Result<()> {
    *left = left.checked_sub(1).ok_or_else(|| io::Error::other("too many files"))?;
    if path.is_dir() {
        if depth >= MAX_DEPTH {
            return Err(io::Error::other("too many folders inside one another"));
        }
        return sorted(path)?.iter().try_for_each(|path| visit(path, depth + 1, left, found));
    }
    if is_catalogue(path) {
        let mut bytes = Vec::new();
        fs::File::open(path)?.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        found(path, bytes);
    }
    Ok(())
}

/// What a build script reads.
#[cfg(feature = "build")]
#[derive(Debug, Default)]
pub struct Catalogues {
    /// All catalogue files, by language and name.
    pub files: Vec<Catalogue>,
    /// The folders and files that were looked at. When one of them changes, something else may come out; a new file
    /// changes its folder.
    pub watched: Vec<PathBuf>,
}

/// Reads the catalogues in a folder that is laid out as for [`localizer`].
///
/// # Errors
/// If something in it cannot be read.
#[cfg(feature = "build")]
pub fn catalogues(folder: &Path) -> Result<Catalogues, Error> {
    let mut all = Catalogues { watched: vec![folder.to_owned()], ..Catalogues::default() };
    let mut left = MAX_ENTRIES;
    for (locale, root) in languages(folder)? {
        let mut found = Vec::new();
        visit(&root, 0, &mut left, &mut |path, bytes| found.push((path.to_owned(), bytes)))
            .map_err(|cause| Error::read(&root, cause))?;
        all.watched.push(root.clone());
        for (path, bytes) in found {
            let name = path.strip_prefix(&root).unwrap_or(&path).with_extension("");
            let shown = path.to_string_lossy().replace('\\', "/");
            let name = name.to_string_lossy().replace('\\', "/");
            all.files.push(Catalogue { locale: locale.clone(), name, source: Source::from_bytes(shown, bytes) });
            let folders = path.ancestors().skip(1).take_while(|it| it.starts_with(&root) && **it != *root);
            all.watched.extend(folders.map(Path::to_owned));
            all.watched.push(path);
        }
    }
    all.watched.sort();
    all.watched.dedup();
    Ok(all)
}

/// The nearest file of a name in a folder or one that it lies in, with its text.
///
/// # Errors
/// If there is none, or it cannot be read.
#[cfg(feature = "build")]
pub fn nearest(folder: &Path, name: &str) -> Result<(PathBuf, String), Error> {
    let start = folder.canonicalize().map_err(|cause| Error::read(folder, cause))?;
    let found = start.ancestors().map(|it| it.join(name)).find(|it| it.is_file());
    let path = found.ok_or_else(|| Error::read(&folder.join(name), io::ErrorKind::NotFound.into()))?;
    let text = fs::read_to_string(&path).map_err(|cause| Error::read(&path, cause))?;
    Ok((path, text))
}
