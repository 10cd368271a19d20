//! Texts that lie beside a running program, in a folder with one folder or file for each language.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::locale::Locale;
use crate::runtime::Localizer;
use crate::syntax::limits::MAX_FILE_BYTES;

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
    let mut found: Vec<(Locale, PathBuf)> = Vec::new();
    for path in sorted(folder).map_err(|cause| Error::read(folder, cause))? {
        let name = if path.is_dir() { path.file_name() } else { path.file_stem().filter(|_| is_catalogue(&path)) };
        let locale = name.and_then(|name| name.to_str()).and_then(|name| name.parse().ok());
        found.extend(locale.map(|locale| (locale, path)));
    }
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
    *left = left.checked_sub(1).ok_or_else(|| io::Error::other("too many files"))?;
    if path.is_dir() {
        if depth >= MAX_DEPTH {
            return Err(io::Error::other("too many folders inside one another"));
        }
        return sorted(path)?.iter().try_for_each(|path| read(path, depth + 1, left, texts));
    }
    if is_catalogue(path) {
        let mut bytes = Vec::new();
        fs::File::open(path)?.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        let text = String::from_utf8(bytes).unwrap_or_else(|it| String::from_utf8_lossy(it.as_bytes()).into_owned());
        texts.push(text.into());
    }
    Ok(())
}
