//! Packs the files of a bundle as one: the same files give the same bytes, on every system and every day.

use std::collections::BTreeMap;
use std::io;
use std::io::{Cursor, Read, Write};

use ruzstd::decoding::StreamingDecoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use zip::write::SimpleFileOptions;

/// What the owner may do with each file, and all others.
const MODE: u32 = 0o644;

/// An archive `.tar.zst` with these files in a folder called `name`, in the order of their paths. All are as old as can be
/// (1 January 1970) and belong to user 0.
///
/// Zstandard is written by an encoder in Rust alone, whose files are about as small as those of `zstd -1`. It is young, so
/// what it has written is read again.
///
/// # Errors
/// If a path is too long or has a sign in it that an archive cannot hold, or the archive cannot be read again.
///
/// ```
/// use std::collections::BTreeMap;
/// use portolan::export::archive::tar_zst;
/// let files = BTreeMap::from([("ftl/fr.ftl".to_owned(), b"a = A\n".to_vec())]);
/// let archive = tar_zst("site", &files)?;
/// assert_eq!(archive, tar_zst("site", &files)?);
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn tar_zst(name: &str, files: &BTreeMap<String, Vec<u8>>) -> io::Result<Vec<u8>> {
    let mut archive = tar::Builder::new(Vec::new());
    for (path, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(tar::EntryType::Regular);
        header.set_mode(MODE);
        header.set_mtime(0);
        header.set_uid(0);
        header.set_gid(0);
        header.set_size(bytes.len() as u64);
        archive.append_data(&mut header, format!("{name}/{path}"), bytes.as_slice())?;
    }
    let plain = archive.into_inner()?;
    let packed = compress_to_vec(plain.as_slice(), CompressionLevel::Fastest);
    if unpacked(&packed, plain.len())? != plain {
        return Err(io::Error::other("the archive does not say what it should; use zip instead"));
    }
    Ok(packed)
}

/// What Zstandard holds, up to one byte more than there should be.
fn unpacked(packed: &[u8], length: usize) -> io::Result<Vec<u8>> {
    let decoder = StreamingDecoder::new(packed).map_err(io::Error::other)?;
    let mut plain = Vec::with_capacity(length);
    decoder.take(length as u64 + 1).read_to_end(&mut plain)?;
    Ok(plain)
}

/// An archive `.zip` with these files in a folder called `name`, in the order of their paths. All are as old as can be
/// (1 January 1980).
///
/// # Errors
/// If a path is too long for an archive.
///
/// ```
/// use std::collections::BTreeMap;
/// use portolan::export::archive::zip;
/// let files = BTreeMap::from([("ftl/fr.ftl".to_owned(), b"a = A\n".to_vec())]);
/// let archive = zip("site", &files)?;
/// assert!(archive.starts_with(b"PK") && archive == zip("site", &files)?);
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn zip(name: &str, files: &BTreeMap<String, Vec<u8>>) -> io::Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .system(zip::System::Unix)
        .unix_permissions(MODE);
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        archive.start_file(format!("{name}/{path}"), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;
    use std::process::Command;

    type Files = BTreeMap<String, Vec<u8>>;

    /// Files as bundles have them: text that repeats itself, an empty one, bytes that cannot be packed, long paths.
    fn files() -> Files {
        let text: String = (0..4000).map(|n| format!("texte-{n} = Il y a {} ports près d’ici\n", n % 7)).collect();
        let mut seed = 1_u32;
        let noise = (0..150_000).map(|_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as u8
        });
        BTreeMap::from([
            ("manifest.json".to_owned(), b"{}\n".to_vec()),
            ("ftl/fr.ftl".to_owned(), text.into_bytes()),
            ("empty".to_owned(), Vec::new()),
            ("noise".to_owned(), noise.collect()),
            (format!("{}/deep", "long-name-of-a-folder/".repeat(8).trim_end_matches('/')), vec![7; 300_000]),
            ("Ελληνικά.ftl".to_owned(), "α = Ω\n".into()),
        ])
    }

    fn of_tar(plain: &[u8]) -> Files {
        let mut archive = tar::Archive::new(plain);
        let entries = archive.entries().expect("entries").map(|entry| {
            let mut entry = entry.expect("an entry");
            let header = entry.header();
            assert_eq!((header.mode().ok(), header.mtime().ok()), (Some(0o644), Some(0)));
            assert_eq!((header.uid().ok(), header.gid().ok()), (Some(0), Some(0)));
            let path = entry.path().expect("a path").to_string_lossy().into_owned();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("bytes");
            (path.strip_prefix("site/").expect("all in one folder").to_owned(), bytes)
        });
        entries.collect()
    }

    fn of_zip(packed: &[u8]) -> Files {
        let mut archive = zip::ZipArchive::new(Cursor::new(packed)).expect("a zip");
        let entries = (0..archive.len()).map(|index| {
            let mut entry = archive.by_index(index).expect("an entry");
            assert_eq!(entry.last_modified(), Some(zip::DateTime::default()));
            assert_eq!(entry.unix_mode().map(|mode| mode & 0o7777), Some(0o644));
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("bytes");
            let path = entry.name().expect("a name").into_owned();
            (path.strip_prefix("site/").expect("all in one folder").to_owned(), bytes)
        });
        entries.collect()
    }

    #[test]
    fn archives_hold_every_file() {
        let packed = tar_zst("site", &files()).expect("an archive");
        assert_eq!(packed, tar_zst("site", &files()).expect("an archive"));
        let plain: usize = files().values().map(Vec::len).sum();
        assert!(packed.len() < plain / 2, "{} of {plain}", packed.len());
        assert!(of_tar(&unpacked(&packed, 1 << 22).expect("read")) == files());
        let packed = zip("site", &files()).expect("an archive");
        assert_eq!(packed, zip("site", &files()).expect("an archive"));
        assert!(packed.len() < plain / 2, "{} of {plain}", packed.len());
        assert!(of_zip(&packed) == files());
    }

    #[test]
    fn archives_of_nothing_can_be_read() {
        let nothing = Files::new();
        let packed = tar_zst("site", &nothing).expect("an archive");
        assert!(of_tar(&unpacked(&packed, 1 << 22).expect("read")).is_empty());
        assert!(of_zip(&zip("site", &nothing).expect("an archive")).is_empty());
    }

    #[test]
    fn paths_that_archives_cannot_hold_are_errors() {
        let bad = Files::from([("a/../b".to_owned(), Vec::new())]);
        assert!(tar_zst("site", &bad).is_err());
        let long = Files::from([("x".repeat(1 << 16), Vec::new())]);
        assert!(zip("site", &long).is_err());
    }

    /// Runs a program in a folder; none if there is no such program.
    fn run(folder: &Path, program: &str, arguments: &[&str]) -> Option<()> {
        let Ok(output) = Command::new(program).args(arguments).current_dir(folder).output() else {
            eprintln!("SKIPPED: there is no `{program}`");
            return None;
        };
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        Some(())
    }

    /// Holds what a program has unpacked against what was packed.
    fn holds(folder: &Path) {
        for (path, bytes) in files() {
            assert!(fs::read(folder.join("site").join(&path)).expect("unpacked") == bytes, "{path}");
        }
    }

    #[test]
    fn other_programs_read_the_archives() {
        let folder = || tempfile::tempdir().expect("a folder");
        let (one, two, three) = (folder(), folder(), folder());
        fs::write(one.path().join("x.tar.zst"), tar_zst("site", &files()).expect("an archive")).expect("written");
        if run(one.path(), "zstd", &["-q", "-d", "x.tar.zst"])
            .and_then(|()| run(one.path(), "tar", &["-xf", "x.tar"]))
            .is_some()
        {
            holds(one.path());
        }
        for folder in [&two, &three] {
            fs::write(folder.path().join("x.zip"), zip("site", &files()).expect("an archive")).expect("written");
        }
        if run(two.path(), "unzip", &["-q", "x.zip"]).is_some() {
            holds(two.path());
        }
        if run(three.path(), "python3", &["-m", "zipfile", "-e", "x.zip", "."]).is_some() {
            holds(three.path());
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
        #[test]
        fn any_bytes_come_back(
            pieces in proptest::collection::vec((proptest::collection::vec(0_u8..9, 0..40), 1_usize..4000), 0..12),
        ) {
            let bytes: Vec<u8> = pieces.iter().flat_map(|(piece, times)| piece.repeat(*times)).collect();
            let packed = compress_to_vec(bytes.as_slice(), CompressionLevel::Fastest);
            proptest::prop_assert!(unpacked(&packed, bytes.len()).expect("read") == bytes);
        }
    }
}
