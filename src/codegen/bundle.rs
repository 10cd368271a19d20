//! A bundle of a `portolan.toml`: which files a program loads together.
//!
//! The whole configuration is read by `portolan check`, which needs more crates than a build script should. This reads the
//! two keys that a program's texts follow from, as they are commonly written, and says so where they are not.

/// What a bundle says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    /// The files, by their paths without `.ftl`.
    pub files: Vec<String>,
    /// The languages, by their tags; none for all.
    pub locales: Vec<String>,
}

/// Finds `[bundle.NAME]` in the text of a `portolan.toml`.
///
/// # Errors
/// If it is not there, or written in a way that is not read here.
///
/// ```
/// let text = "[bundle.website]\nfiles = [\"common\", 'pages/home'] # two\nlocales = [\n  \"en\",\n  \"fr\",\n]\n";
/// let bundle = portolan::codegen::bundle::find(text, "website")?;
/// assert_eq!(bundle.files, ["common", "pages/home"]);
/// assert_eq!(bundle.locales, ["en", "fr"]);
/// assert!(portolan::codegen::bundle::find(text, "shop").is_err());
/// # Ok::<(), String>(())
/// ```
pub fn find(text: &str, name: &str) -> Result<Bundle, String> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let heads = [format!("bundle.{name}"), format!("bundle.\"{name}\""), format!("bundle.'{name}'")];
    let mut lines = text.lines();
    let is_head = |line: &str| {
        let inner = without_comment(line).trim().strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        inner.is_some_and(|inner| heads.iter().any(|head| head.as_str() == inner.trim()))
    };
    if !lines.by_ref().any(is_head) {
        return Err(format!("there is no [bundle.{name}]"));
    }
    let mut bundle = Bundle::default();
    while let Some(line) = lines.next() {
        let line = without_comment(line).trim();
        if line.starts_with('[') {
            break;
        }
        let Some((key, value)) = line.split_once('=') else { continue };
        let mut value = value.trim().to_owned();
        while value.starts_with('[') && !value.ends_with(']') {
            let Some(more) = lines.next() else { break };
            value.push(' ');
            value.push_str(without_comment(more).trim());
        }
        match key.trim().trim_matches(['"', '\'']) {
            "files" => bundle.files = list(&value).ok_or_else(|| unreadable("files", name))?,
            "locales" => bundle.locales = list(&value).ok_or_else(|| unreadable("locales", name))?,
            _ => {}
        }
    }
    if bundle.files.is_empty() { Err(format!("[bundle.{name}] lists no `files`")) } else { Ok(bundle) }
}

fn unreadable(key: &str, name: &str) -> String {
    format!("`{key}` of [bundle.{name}] is not a plain list of texts; name the files with `.files([…])` in place of it")
}

/// A line up to the `#` that stands in no text.
fn without_comment(line: &str) -> &str {
    let mut quote = None;
    for (at, c) in line.char_indices() {
        match (quote, c) {
            (None, '#') => return line.get(..at).unwrap_or(line),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    line
}

/// `["a", 'b']`.
fn list(value: &str) -> Option<Vec<String>> {
    let mut rest = value.strip_prefix('[')?.strip_suffix(']')?.trim();
    let mut all = Vec::new();
    while !rest.is_empty() {
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (inner, after) = rest.get(1..)?.split_once(quote)?;
        if inner.contains('\\') {
            return None;
        }
        all.push(inner.to_owned());
        rest = after.trim_start();
        if let Some(after) = rest.strip_prefix(',') {
            rest = after.trim_start();
        } else if !rest.is_empty() {
            return None;
        }
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_plain_is_refused() {
        for value in [
            "files = \"a\"",
            "files = [1]",
            "files = [\"a\" \"b\"]",
            "files = [\"\\u0061\"]",
            "files = [",
            "files = []",
        ] {
            assert!(find(&format!("[bundle.x]\n{value}\n"), "x").is_err(), "{value}");
        }
        assert_eq!(find("a = 1\n[ bundle.'x' ] # y\nfiles = ['#']\n[b]\nfiles = 1", "x").unwrap().files, ["#"]);
    }
}
