//! Paths relative to the project: with forward slashes, without `.` and `..`, and never outside it.

use std::ops::Range;

/// Why a text is no path pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadPattern {
    /// The rule of the finding: `bad-path` or `outside-root`.
    pub rule: &'static str,
    /// The bytes of the text that are wrong.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: &'static str,
}

/// A path below `folder`, both relative to the project: `.` and `..` are worked out, `//` is taken for `/`.
pub(super) fn normalize(folder: &str, path: &str) -> Result<String, BadPattern> {
    let all = 0..path.len();
    if let Some(at) = path.find('\\') {
        return Err(bad(at..at + 1, "a backslash stands in this path", "write / between folders, on every system"));
    }
    if let Some(at) = path.find(|c: char| c.is_control()) {
        return Err(bad(at..at + 1, "a control character stands in this path", "take it out"));
    }
    let drive = path.as_bytes().get(1) == Some(&b':') && path.as_bytes()[0].is_ascii_alphabetic();
    if path.starts_with('/') || drive {
        let help = "write it relative to the folder of this file";
        return Err(BadPattern { rule: "outside-root", ..bad(all, "this path is absolute", help) });
    }
    let mut segments = Vec::new();
    for segment in folder.split('/').chain(path.split('/')) {
        match segment {
            "" | "." => {}
            ".." if segments.pop().is_none() => {
                let help = "move the catalogues into the project, or run Portolan in the folder above";
                return Err(BadPattern { rule: "outside-root", ..bad(all, "this path leaves the project", help) });
            }
            ".." => {}
            _ => segments.push(segment),
        }
    }
    Ok(segments.join("/"))
}

pub(super) fn bad(range: Range<usize>, message: impl Into<String>, help: &'static str) -> BadPattern {
    BadPattern { rule: "bad-path", range, message: message.into(), help }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_their_folder_and_stay_inside() {
        let rule = |folder: &str, path: &str| normalize(folder, path).map_err(|bad| bad.rule);
        assert_eq!(rule("", "./a//b/../c/"), Ok("a/c".to_owned()));
        assert_eq!(rule("browser/locales", "../.."), Ok(String::new()));
        assert_eq!(rule("a", "…/é b"), Ok("a/…/é b".to_owned()));
        for path in ["..", "a/../..", "/a", "C:/a", "c:a", "//server/a"] {
            assert_eq!(rule("", path), Err("outside-root"), "{path}");
        }
        for path in ["a\\b", "..\\a", "a\nb", "\0"] {
            assert_eq!(rule("", path), Err("bad-path"), "{path:?}");
        }
    }
}
