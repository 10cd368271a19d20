//! Reads what `portolan.toml` says of the texts themselves: the glossary, registers, and hosts of links.

use toml_edit::TableLike;

use crate::config::Config;
use crate::config::Register;
use crate::config::portolan_toml::one_of;
use crate::config::relative;
use crate::config::spanned::Reader;
use crate::config::spanned::Spanned;
use crate::locale::Locale;

/// `[glossary] file = "locales/glossary.toml"`. The file itself is read by the `load` layer.
pub(super) fn read_glossary(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    let example = "[glossary] with file = \"locales/glossary.toml\"";
    let Some(entry) = reader.entry(root, "glossary") else { return };
    let Some(table) = reader.table(entry, example) else { return };
    reader.check_keys(table, &["file"]);
    let Some(file) = reader.entry(table, "file") else {
        return reader.error("bad-value", entry.key, "`glossary` names no file", format!("write {example}"));
    };
    let Some(text) = reader.string(file, "file = \"locales/glossary.toml\"") else { return };
    match relative::normalize("", &text.value) {
        Ok(path) if path.is_empty() => {
            reader.error("bad-path", text.span, "this path names no file", format!("write {example}"));
        }
        Ok(path) => config.glossary.path = Some(Spanned::new(path, text.span)),
        Err(bad) => reader.error(bad.rule, reader.within(&text, bad.range), bad.message, bad.help),
    }
}

/// `[links] hosts = ["example.org"]`.
pub(super) fn read_links(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    let example = "hosts = [\"example.org\"]";
    let Some(entry) = reader.entry(root, "links") else { return };
    let Some(table) = reader.table(entry, &format!("[links] with {example}")) else { return };
    reader.check_keys(table, &["hosts"]);
    let Some(hosts) = reader.entry(table, "hosts") else { return };
    for host in reader.strings(hosts, example).unwrap_or_default() {
        let is_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
        if host.value.is_empty() || !host.value.chars().all(is_host) {
            let help = "write the name of the host alone, such as \"example.org\"";
            reader.error("bad-value", host.span, "this is not the name of a host", help);
        } else {
            config.hosts.push(host.value.to_lowercase());
        }
    }
}

/// `register = "formal"` of a `[locale.TAG]`.
pub(super) fn read_register(reader: &mut Reader<'_>, table: &dyn TableLike, locale: &Locale, config: &mut Config) {
    let Some(entry) = reader.entry(table, "register") else { return };
    let Some(word) = reader.string(entry, "register = \"formal\"") else { return };
    if let Some(register) = one_of(reader, &word, "register", &Register::NAMES) {
        config.registers.push((locale.clone(), register));
    }
}
