//! How often each rule speaks up on real catalogues, and how often it is right: writes `docs/precision.md`.
//!
//! ```sh
//! cargo run --release --example precision -- CORPORA            # rewrites docs/precision.md
//! cargo run --release --example precision -- CORPORA --sample   # prints what there is to judge, with the texts
//! ```
//!
//! `CORPORA` is a folder with a project in each folder of it. What readers found stands in `docs/precision.tsv`: rule,
//! corpus, locale, unit, `right` or `wrong`, and why in a few words. Of each rule up to 20 units are judged, drawn over all
//! corpora and locales by a hash of their names, so that anybody who runs this draws the same ones.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use portolan::check::rules::{RULES, find};
use portolan::config::{Level, RuleSetting, Spanned};
use portolan::diagnostic::{Diagnostic, Severity};
use portolan::project::Project;
use sha2::{Digest, Sha256};

/// Units of each rule that are judged.
const SAMPLE: usize = 20;

/// Share of a sample that has to be right for a rule that warns by default, in percent.
const RIGHT: usize = 90;

/// Findings per 1,000 units that all rules may make together in a catalogue that is kept with care.
const NOISE: f64 = 15.0;

/// The corpus that counts as kept with care.
const KEPT: &str = "firefox";

/// A unit in which a rule finds something.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Case {
    corpus: String,
    locale: String,
    id: String,
}

struct Finding {
    case: Case,
    rule: &'static str,
    /// Whether the rule is on without being asked for.
    on: bool,
    /// How it counts.
    severity: Severity,
    /// What a reader needs to judge it.
    shown: String,
}

#[derive(Default)]
struct Measured {
    findings: Vec<Finding>,
    /// Units of the source, by corpus and locale.
    units: BTreeMap<(String, String), u32>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let corpora = arguments.next().map(PathBuf::from).ok_or("name the folder with the corpora")?;
    let sample_only = arguments.next().is_some_and(|it| it == "--sample");
    let mut measured = Measured::default();
    let mut folders: Vec<PathBuf> = std::fs::read_dir(&corpora)?.filter_map(|it| Some(it.ok()?.path())).collect();
    folders.sort();
    for folder in folders.into_iter().filter(|it| it.join("en").is_dir()) {
        measure(&folder, &mut measured)?;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let verdicts = verdicts(&std::fs::read_to_string(root.join("docs/precision.tsv"))?)?;
    if sample_only {
        print_sample(&measured, &verdicts);
    } else {
        std::fs::write(root.join("docs/precision.md"), page(&measured, &verdicts))?;
    }
    Ok(())
}

/// Checks one corpus with the rules that are on, and then with the others.
fn measure(folder: &Path, measured: &mut Measured) -> Result<(), Box<dyn std::error::Error>> {
    let corpus = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (mut project, ledger, _) = portolan::load(folder)?;
    for locale in &portolan::coverage(&project, &ledger).locales {
        measured.units.insert((corpus.clone(), locale.locale.to_string()), locale.total.units);
        measured.units.insert((corpus.clone(), project.source.locale.to_string()), locale.total.units);
    }
    for rule in RULES.iter().filter(|rule| rule.level == Level::Off) {
        let name = Spanned { value: rule.name.to_owned(), span: Default::default() };
        project.config.rules.push(RuleSetting { name, level: Level::Info });
    }
    for diagnostic in portolan::check(&project, &ledger) {
        let Some(locale) = &diagnostic.locale else { continue };
        let id = diagnostic.id.clone().unwrap_or_else(|| project.sources[diagnostic.file].path().to_owned());
        let case = Case { corpus: corpus.clone(), locale: locale.to_string(), id };
        let on = find(diagnostic.rule).is_some_and(|rule| rule.level != Level::Off);
        let shown = shown(&project, &diagnostic);
        measured.findings.push(Finding { case, rule: diagnostic.rule, on, severity: diagnostic.severity, shown });
    }
    Ok(())
}

/// The finding with the lines that it is about, and the English.
fn shown(project: &Project, diagnostic: &Diagnostic) -> String {
    let source = &project.sources[diagnostic.file];
    let line = |start: usize, end: usize| {
        let text = source.text();
        let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let to = text[end.max(start)..].find('\n').map_or(text.len(), |at| end.max(start) + at);
        text[from..to].to_owned()
    };
    let span = diagnostic.span;
    let mut text = format!("{}\n    {}", diagnostic.message, line(span.start as usize, span.end as usize));
    let _ = write!(text, "\n    at: {:?}", span.of(source.text()));
    let id = diagnostic.id.as_deref().unwrap_or_default();
    let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
    let english = project.source.files.iter().find_map(|file| Some((file, file.get(message)?)));
    if let Some((file, entry)) = english {
        let unit = file.units_of(entry).find(|unit| unit.attribute_name() == attribute);
        let _ = write!(text, "\n    en: {}", file.of(unit.map_or(entry.span, |unit| unit.pattern.span)));
    }
    text
}

type Verdicts = BTreeMap<(String, Case), bool>;

fn verdicts(text: &str) -> Result<Verdicts, String> {
    let mut all = BTreeMap::new();
    for (number, line) in text.lines().enumerate().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [rule, corpus, locale, id, verdict, _] = fields[..] else {
            return Err(format!("docs/precision.tsv:{}: six fields are needed", number + 1));
        };
        let right = match verdict {
            "right" => true,
            "wrong" => false,
            _ => return Err(format!("docs/precision.tsv:{}: `{verdict}` is neither right nor wrong", number + 1)),
        };
        let case = Case { corpus: corpus.to_owned(), locale: locale.to_owned(), id: id.to_owned() };
        all.insert((rule.to_owned(), case), right);
    }
    Ok(all)
}

/// The units of a rule that are judged. Of a rule that warns these are the ones of which it warns, and not its remarks.
fn sample<'m>(measured: &'m Measured, rule: &str) -> Vec<&'m Finding> {
    let mut seen = BTreeSet::new();
    let warns = find(rule).is_some_and(|rule| matches!(rule.level, Level::Warning | Level::Error));
    let counts = |it: &&Finding| !warns || it.severity > Severity::Info;
    let of_rule = measured.findings.iter().filter(|it| it.rule == rule).filter(counts);
    let mut all: Vec<&Finding> = of_rule.filter(|it| seen.insert(it.case.clone())).collect();
    all.sort_by_cached_key(|it| {
        let Case { corpus, locale, id } = &it.case;
        Sha256::digest(format!("{rule}\t{corpus}\t{locale}\t{id}")).to_vec()
    });
    all.truncate(SAMPLE);
    all
}

fn print_sample(measured: &Measured, verdicts: &Verdicts) {
    for rule in RULES {
        for finding in sample(measured, rule.name) {
            let Case { corpus, locale, id } = &finding.case;
            if !verdicts.contains_key(&(rule.name.to_owned(), finding.case.clone())) {
                println!("{}\t{corpus}\t{locale}\t{id}\n    {}\n", rule.name, finding.shown);
            }
        }
    }
}

fn page(measured: &Measured, verdicts: &Verdicts) -> String {
    let mut page = String::from(
        "# How often rules are right\n\n\
         <!-- Written by `cargo run --release --example precision -- CORPORA`. -->\n\n\
         What the rules find in three projects that exist, and how much of it is right. The texts belong to others and are\n\
         not part of this repository; `docs/precision.tsv` has the verdicts: which rule, corpus, locale and unit, whether\n\
         the finding is right, and why. Of each rule up to 20 units are drawn by a hash of their names, over all corpora\n\
         and locales; of a rule that warns, only what it warns of. A finding is *right* if somebody who keeps that catalogue\n\
         would want to know of it.\n\n",
    );
    noise(measured, &mut page);
    rules(measured, verdicts, &mut page);
    page
}

fn per_thousand(count: usize, units: u32) -> f64 {
    count as f64 * 1000.0 / f64::from(units.max(1))
}

/// All findings of rules that are on, by corpus and locale.
fn noise(measured: &Measured, page: &mut String) {
    page.push_str("## All rules together\n\nFindings per 1,000 units of the English, remarks included:\n\n");
    page.push_str("| Corpus | Locale | Units | Errors and warnings | Remarks | Together |\n| --- | --- | --: | --: | --: | --: |\n");
    for ((corpus, locale), &units) in &measured.units {
        let is_here = |it: &&Finding| it.on && it.case.corpus == *corpus && it.case.locale == *locale;
        let is_remark = |it: &&Finding| find(it.rule).is_some_and(|rule| rule.level == Level::Info);
        let all: Vec<&Finding> = measured.findings.iter().filter(is_here).collect();
        let remarks = all.iter().copied().filter(|it| is_remark(it)).count();
        let (rest, both) = (per_thousand(all.len() - remarks, units), per_thousand(all.len(), units));
        let mark = if corpus == KEPT && locale != "en" && both > NOISE { " (too many)" } else { "" };
        let remarks = per_thousand(remarks, units);
        let _ = writeln!(page, "| {corpus} | {locale} | {units} | {rest:.1} | {remarks:.1} | {both:.1}{mark} |");
    }
    let _ = writeln!(page, "\nIn {KEPT}, which is kept with care, {NOISE:.0} together are the most.\n");
}

/// A row for each rule.
fn rules(measured: &Measured, verdicts: &Verdicts, page: &mut String) {
    let locales: BTreeSet<&str> = measured.units.keys().map(|(_, locale)| locale.as_str()).collect();
    let total = |locale: &str| -> u32 {
        measured.units.iter().filter(|((_, other), _)| other == locale).map(|(_, units)| units).sum()
    };
    let _ = writeln!(
        page,
        "## Rule by rule\n\nFindings per 1,000 units over all corpora, by locale (· is none), and of the sample how many were\n\
         judged and right. Rules that found nothing are not listed. A rule that warns has to be right in {RIGHT} % of its sample.\n"
    );
    let names: Vec<&str> = locales.iter().copied().collect();
    let _ = writeln!(page, "| Rule | Level | {} | Judged | Right |", names.join(" | "));
    let _ = writeln!(page, "| --- | --- | {} --: | --: |", "--: | ".repeat(names.len()));
    let (mut all_judged, mut all_right) = (0, 0);
    for rule in RULES {
        let of_rule: Vec<&Finding> = measured.findings.iter().filter(|it| it.rule == rule.name).collect();
        if of_rule.is_empty() {
            continue;
        }
        let rates = names.iter().map(|&locale| {
            let count = of_rule.iter().filter(|it| it.case.locale == locale).count();
            if count == 0 { "·".to_owned() } else { format!("{:.2}", per_thousand(count, total(locale))) }
        });
        let rates: Vec<String> = rates.collect();
        let drawn = sample(measured, rule.name);
        let judged: Vec<bool> =
            drawn.iter().filter_map(|it| verdicts.get(&(rule.name.to_owned(), it.case.clone())).copied()).collect();
        let right = judged.iter().filter(|&&right| right).count();
        let warns = matches!(rule.level, Level::Warning | Level::Error);
        let mark = if warns && right * 100 < judged.len() * RIGHT { " (too few)" } else { "" };
        let of = if judged.len() < drawn.len() {
            format!("{} of {}", judged.len(), drawn.len())
        } else {
            judged.len().to_string()
        };
        let level = Level::NAMES.iter().find(|(_, level)| *level == rule.level).map_or("", |(name, _)| name);
        let _ = writeln!(page, "| `{}` | {level} | {} | {of} | {right}{mark} |", rule.name, rates.join(" | "));
        all_judged += judged.len();
        all_right += right;
    }
    let _ = writeln!(page, "\nTogether {all_judged} findings were judged, and {all_right} of them were right.");
}
