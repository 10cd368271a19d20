//! The formats `po` and `mo`, read by GNU gettext and by Python's `gettext`.

use std::path::Path;
use std::process::Command;

use portolan::export::find;

use crate::consumers;
use crate::exports::grid::{Class, Reader, own_package, prepare, run};
use crate::exports::left;

const CLASSES: &[Class] = &[
    Class {
        name: "fraction",
        reason: "only whole numbers decide: a program with a fraction asks for the next one",
        locales: &["fr", "pl"],
        complaint: "",
        fits: left::fraction,
    },
    Class {
        name: "options",
        reason: "numbers with options and dates are written by the program",
        locales: &["de", "el", "en", "es", "fr", "it", "pl"],
        complaint: "",
        fits: left::to_the_program,
    },
];

pub static PO: Reader = Reader { format: "po", name: "msgfmt and Python’s gettext", classes: CLASSES };
pub static MO: Reader = Reader { format: "mo", name: "Python’s gettext", classes: CLASSES };

/// What scripts read beside the format: what a text takes, what decides in it, and what it is called.
pub fn write_what_programs_know() {
    let json = prepare("json");
    let folder = json.folder.parent().expect("a folder");
    let android = (find("android").expect("a format"), prepare("android").written.clone());
    let manifest = portolan::export::manifest::manifest(own_package(), &[android]);
    // In one step: tests run side by side.
    let whole = folder.join(format!("manifest.{:?}", std::thread::current().id()));
    std::fs::write(&whole, manifest.to_text()).expect("written");
    std::fs::rename(whole, folder.join("manifest.json")).expect("renamed");
}

#[test]
fn python_reads_mo() {
    let Some(python) = consumers::python("babel") else { return };
    write_what_programs_know();
    run(&MO, python.script("exports/mo.py"));
}

#[test]
fn msgfmt_and_python_read_po() {
    let (Some(python), Some(_)) = (consumers::python("babel"), consumers::tool("msgfmt")) else { return };
    write_what_programs_know();
    run(&PO, python.script("exports/mo.py"));
}

#[test]
fn mo_is_what_msgfmt_makes_of_po() {
    let Some(msgfmt) = consumers::tool("msgfmt") else { return };
    let (po, mo) = (prepare("po"), prepare("mo"));
    assert_eq!(po.written.files.len(), 7);
    let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join("exports/made.mo");
    for (source, own) in po.written.files.iter().zip(&mo.written.files) {
        let mut command = Command::new(&msgfmt);
        command.args(["--check", "--no-hash", "--statistics", "-o"]).arg(&made).arg(po.folder.join(&source.path));
        let out = command.env("LC_ALL", "C").output().expect("msgfmt runs");
        let said = String::from_utf8_lossy(&out.stderr);
        assert!(out.status.success(), "{}: {said}", source.path);
        let text = std::str::from_utf8(&source.bytes).expect("UTF-8");
        let entries = text.matches("\nmsgid \"").count();
        assert!(said.contains(&format!("{entries} translated messages.")), "{}: {entries}, {said}", source.path);
        assert!(std::fs::read(&made).expect("made") == own.bytes, "{} and {}", source.path, own.path);
    }
}
