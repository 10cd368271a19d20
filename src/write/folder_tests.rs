//! Tests of replacing a folder.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use super::*;

/// How often a folder is replaced while others read it.
const SWAPS: usize = 200;

fn files(list: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    list.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
}

fn is_ours(folder: &Path) -> bool {
    folder.join("manifest").is_file()
}

/// The paths of all that is in a folder, links not followed.
fn names(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    let mut left = vec![folder.to_owned()];
    while let Some(inner) = left.pop() {
        for entry in fs::read_dir(&inner).expect("a folder").flatten() {
            let path = entry.path();
            names.push(path.strip_prefix(folder).expect("inside").to_string_lossy().replace('\\', "/"));
            if entry.file_type().expect("a kind").is_dir() {
                left.push(path);
            }
        }
    }
    names.sort();
    names
}

fn refused(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Error {
    replace_folder(folder, files, is_ours).expect_err("it must not be written")
}

#[test]
fn the_folder_holds_what_it_should_and_nothing_else() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = root.path().join("out/site");
    let old = files(&[("manifest", "1"), ("a/b/c", "2"), ("a/d", "3")]);
    assert_eq!(replace_folder(&folder, &old, is_ours).expect("written"), Outcome::Written);
    assert_eq!(
        names(root.path()),
        ["out", "out/site", "out/site/a", "out/site/a/b", "out/site/a/b/c", "out/site/a/d", "out/site/manifest"]
    );
    assert_eq!(replace_folder(&folder, &old, is_ours).expect("read"), Outcome::Unchanged);
    let new = files(&[("manifest", "1"), ("a/d", "4")]);
    assert_eq!(replace_folder(&folder, &new, is_ours).expect("written"), Outcome::Written);
    assert_eq!(names(root.path()), ["out", "out/site", "out/site/a", "out/site/a/d", "out/site/manifest"]);
    assert_eq!(fs::read_to_string(folder.join("a/d")).expect("there"), "4");
}

#[test]
fn each_small_difference_is_seen() {
    let root = tempfile::tempdir().expect("a folder");
    let wanted = files(&[("manifest", "one"), ("a/b", "two")]);
    type Spoil = fn(&Path) -> io::Result<()>;
    let spoils: [Spoil; 5] = [
        |folder| fs::write(folder.join("a/b"), "twi"),
        |folder| fs::write(folder.join("a/b"), "two and more"),
        |folder| fs::remove_file(folder.join("a/b")),
        |folder| fs::write(folder.join("a/extra"), ""),
        |folder| fs::create_dir(folder.join("empty")),
    ];
    for (index, spoil) in spoils.into_iter().enumerate() {
        let folder = root.path().join(index.to_string());
        assert_eq!(replace_folder(&folder, &wanted, is_ours).expect("written"), Outcome::Written);
        spoil(&folder).expect("spoilt");
        assert_eq!(replace_folder(&folder, &wanted, is_ours).expect("written"), Outcome::Written, "{index}");
        assert_eq!(names(&folder), ["a", "a/b", "manifest"]);
        assert_eq!(replace_folder(&folder, &wanted, is_ours).expect("read"), Outcome::Unchanged);
    }
}

#[test]
fn what_is_not_ours_stays() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = root.path().join("holiday");
    fs::create_dir(&folder).expect("made");
    assert_eq!(replace_folder(&folder, &files(&[("x", "1")]), is_ours).expect("it is empty"), Outcome::Written);
    let error = refused(&folder, &files(&[("x", "2")]));
    assert!(error.to_string().contains("holds files that Portolan has not written"), "{error}");
    assert!(error.help().is_some());
    assert_eq!(fs::read_to_string(folder.join("x")).expect("there"), "1");
    fs::write(root.path().join("file"), "1").expect("written");
    let error = refused(&root.path().join("file"), &files(&[("x", "2")]));
    assert!(error.to_string().contains("a file stands there"), "{error}");
    let error = refused(&root.path().join("file/in/it"), &files(&[("x", "2")]));
    assert!(error.help().is_some_and(|help| help.contains("part of its path is a file")), "{error}");
    assert_eq!(names(root.path()), ["file", "holiday", "holiday/x"]);
}

#[test]
fn names_stay_inside_and_failures_leave_nothing() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = root.path().join("new/deep");
    for name in ["", "/a", "a/", "../a", "a/../b", "a//b", ".", "a\\b", "C:a", "a\nb", "a\0b"] {
        let error = refused(&folder, &files(&[("manifest", "1"), (name, "2")]));
        assert!(error.to_string().contains("is not the path of a file inside it"), "{name:?}: {error}");
    }
    // A file and a folder of one name.
    refused(&folder, &files(&[("a", "1"), ("a/b", "2")]));
    assert_eq!(names(root.path()), [] as [&str; 0]);
    assert_eq!(replace_folder(&folder, &files(&[("manifest", "1")]), is_ours).expect("written"), Outcome::Written);
    refused(&folder, &files(&[("a", "1"), ("a/b", "2")]));
    assert_eq!(names(root.path()), ["new", "new/deep", "new/deep/manifest"]);
}

#[test]
fn leftovers_of_a_killed_run_are_swept() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = root.path().join("site");
    let leave = || {
        fs::create_dir_all(root.path().join(".portolan-abc.tmp/a")).expect("made");
        fs::write(root.path().join(".portolan-abc.tmp/a/b"), "half").expect("written");
        fs::create_dir_all(root.path().join(".portolan-other")).expect("made");
    };
    let expected: &[&str] = if cfg!(unix) { &[".portolan-other", "site", "site/manifest"] } else { &[] };
    // A first run, one that has nothing to do, and one that has.
    for text in ["1", "1", "2"] {
        leave();
        let _ = replace_folder(&folder, &files(&[("manifest", text)]), is_ours).expect("written");
        assert_eq!(fs::read_to_string(folder.join("manifest")).expect("there"), text);
        assert!(!cfg!(unix) || names(root.path()) == expected);
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed_to_the_folder_and_never_out_of_it() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (root, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    fs::write(other.path().join("precious"), "1").expect("written");
    let (real, link) = (root.path().join("real"), root.path().join("link"));
    assert_eq!(replace_folder(&real, &files(&[("manifest", "1")]), is_ours).expect("written"), Outcome::Written);
    fs::set_permissions(&real, fs::Permissions::from_mode(0o750)).expect("set");
    symlink(&real, &link).expect("a link");
    symlink(other.path(), real.join("out")).expect("a link");
    assert_eq!(replace_folder(&link, &files(&[("manifest", "1")]), is_ours).expect("written"), Outcome::Written);
    assert!(link.is_symlink());
    assert_eq!(names(&real), ["manifest"]);
    assert_eq!(names(other.path()), ["precious"]);
    assert_eq!(fs::metadata(&real).expect("there").permissions().mode() & 0o777, 0o750);
    fs::remove_dir_all(&real).expect("removed");
    let error = refused(&link, &files(&[("manifest", "1")]));
    assert!(error.to_string().contains("a link that leads nowhere"), "{error}");
    // A link in place of a file counts as another file.
    fs::create_dir(&real).expect("made");
    fs::write(root.path().join("text"), "1").expect("written");
    symlink(root.path().join("text"), real.join("manifest")).expect("a link");
    assert_eq!(replace_folder(&real, &files(&[("manifest", "1")]), is_ours).expect("written"), Outcome::Written);
    assert!(!real.join("manifest").is_symlink() && root.path().join("text").is_file());
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_stays() {
    use std::os::unix::fs::PermissionsExt;
    let root = tempfile::tempdir().expect("a folder");
    let folder = root.path().join("site");
    assert_eq!(replace_folder(&folder, &files(&[("manifest", "1")]), is_ours).expect("written"), Outcome::Written);
    let allow = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("set");
    allow(&folder, 0o555);
    let error = refused(&folder, &files(&[("manifest", "2")]));
    allow(&folder, 0o755);
    assert!(error.help().is_some_and(|help| help.contains("allow writing")), "{error}");
    assert_eq!(fs::read_to_string(folder.join("manifest")).expect("there"), "1");
    allow(root.path(), 0o555);
    // Who is root may write anywhere.
    if fs::write(root.path().join("probe"), "").is_err() {
        let error = refused(&folder, &files(&[("manifest", "2")]));
        assert!(error.help().is_some_and(|help| help.contains("allow writing")), "{error}");
    }
    allow(root.path(), 0o755);
}

/// Reads files through the folder as it was opened, as a careful consumer does; none if it has been replaced meanwhile.
#[cfg(target_os = "linux")]
fn read_opened(folder: &Path, names: &[&str]) -> Option<Vec<String>> {
    use rustix::fs::{Mode, OFlags, open, openat};
    let opened = open(folder, OFlags::RDONLY | OFlags::DIRECTORY, Mode::empty()).expect("there is always a folder");
    let read = |name: &&str| {
        let file = openat(&opened, *name, OFlags::RDONLY, Mode::empty()).ok()?;
        let mut text = String::new();
        fs::File::from(file).read_to_string(&mut text).ok().map(|_| text)
    };
    names.iter().map(read).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn readers_see_the_old_or_the_new_folder() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = root.path().join("site");
    let names = ["manifest", "a/fr", "a/de", "b"];
    let generation = |n: usize| {
        files(&names.map(|name| (name, n.to_string())).each_ref().map(|(name, text)| (*name, text.as_str())))
    };
    let _ = replace_folder(&folder, &generation(0), is_ours).expect("written");
    let (done, whole, generations) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let mut last = None;
                while !done.load(Ordering::Relaxed) {
                    let Some(texts) = read_opened(&folder, &names) else { continue };
                    assert!(texts.iter().all(|text| *text == texts[0]), "a mixture: {texts:?}");
                    whole.fetch_add(1, Ordering::Relaxed);
                    if last.as_ref() != Some(&texts[0]) {
                        generations.fetch_add(1, Ordering::Relaxed);
                        last = Some(texts[0].clone());
                    }
                }
            });
        }
        for n in 1..=SWAPS {
            let written = replace_folder(&folder, &generation(n), is_ours);
            if written.is_err() {
                done.store(true, Ordering::Relaxed);
            }
            assert_eq!(written.expect("written"), Outcome::Written);
        }
        done.store(true, Ordering::Relaxed);
    });
    assert!(generations.load(Ordering::Relaxed) > 10, "the readers have seen too little to say anything");
    assert!(whole.load(Ordering::Relaxed) >= SWAPS);
    assert_eq!(super::tests::names(root.path()).len(), 6, "nothing is left over");
}

#[test]
fn folders_change_places_in_two_steps_where_one_does_not_do() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = root.path().join("site");
    let _ = replace_folder(&folder, &files(&[("manifest", "1"), ("a/b", "1")]), is_ours).expect("written");
    let new = fill(root.path(), &files(&[("manifest", "2")]), None).expect("written");
    move_away(new, &folder).expect("moved");
    assert_eq!(names(root.path()), ["site", "site/manifest"]);
    assert_eq!(fs::read_to_string(folder.join("manifest")).expect("there"), "2");
    // The new folder is gone, so that it cannot be moved; the old one comes back.
    let new = fill(root.path(), &files(&[("manifest", "3")]), None).expect("written");
    fs::remove_dir_all(new.path()).expect("removed");
    assert!(move_away(new, &folder).is_err());
    assert_eq!(names(root.path()), ["site", "site/manifest"]);
    assert_eq!(fs::read_to_string(folder.join("manifest")).expect("there"), "2");
}

#[test]
fn runs_at_the_same_time_leave_one_whole_folder() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = root.path().join("deep/site");
    let texts = ["0", "1", "2", "3"];
    thread::scope(|scope| {
        for text in texts {
            let folder = &folder;
            scope.spawn(move || {
                for _ in 0..10 {
                    let _ =
                        replace_folder(folder, &files(&[("manifest", text), ("a/b", text)]), is_ours).expect("written");
                }
            });
        }
    });
    let manifest = fs::read_to_string(folder.join("manifest")).expect("there");
    assert_eq!(fs::read_to_string(folder.join("a/b")).expect("there"), manifest);
    assert!(!cfg!(unix) || names(root.path()).len() == 5);
}
