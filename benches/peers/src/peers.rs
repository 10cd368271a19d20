//! The crates that are measured, each used as its documentation says.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue, fluent_args};
use fluent_static::MessageBundle;
use fluent_templates::Loader;
use portolan::args;
use portolan::runtime::{DateTime, Pattern, Program};
use unic_langid::{LanguageIdentifier, langid};

use crate::measure::Case;

const TEXT: &str = include_str!("../locales/pl/harbour.ftl");

/// No other crate has dates, and some do not build with a call of `DATETIME`: so it is not in the file.
const DATED: &str = "changed = Ostatnia zmiana: { DATETIME($day, dateStyle: \"long\") }.\n";

const NAME: &str = "Ada Lovelace";
const TOWNS: i64 = 5;
const MILES: i64 = 1_234_567;
const EXACT: f64 = 12_345.5;

/// One way to format, and its work for a name in `WORK`.
pub struct Peer {
    pub name: &'static str,
    pub case: fn(&str) -> Option<Case>,
}

/// All of them; the first is what the others are compared with.
pub fn all() -> [Peer; 11] {
    [
        Peer { name: "portolan, by id", case: portolan_by_id },
        Peer { name: "portolan, pattern kept", case: portolan_pattern },
        Peer { name: "portolan, accessors", case: portolan_accessors },
        Peer { name: "portolan, into a buffer", case: portolan_buffer },
        Peer { name: "fluent-bundle", case: bundle },
        Peer { name: "fluent-bundle, into a buffer", case: bundle_buffer },
        Peer { name: "fluent-templates", case: templates },
        Peer { name: "i18n-embed fl!", case: embed },
        Peer { name: "fluent-typed", case: typed },
        Peer { name: "fluent-zero", case: zero },
        Peer { name: "fluent-static", case: fixed },
    ]
}

#[allow(unused)]
mod accessors {
    portolan::messages!();
}

static PROGRAM: LazyLock<Program> =
    LazyLock::new(|| Program::builder("pl".parse().expect("a tag")).source(TEXT).source(DATED).build());

fn portolan_by_id(work: &str) -> Option<Case> {
    let program: &'static Program = &PROGRAM;
    fn text<'p>(program: &'p Program, id: &str, args: &portolan::runtime::Args<'_>) -> Cow<'p, str> {
        program.format(id, args, &mut Vec::new()).expect("there")
    }
    match work {
        "static" => Case::new(|| text(program, "saved", args! {})),
        "variable" => Case::new(|| text(program, "welcome", args! { name: NAME })),
        "plural" => Case::new(|| text(program, "towns", args! { count: TOWNS })),
        "term" => Case::new(|| text(program, "about", args! {})),
        "number" => Case::new(|| text(program, "distance", args! { miles: MILES })),
        "options" => Case::new(|| text(program, "exact", args! { miles: EXACT })),
        "date" => Case::new(|| text(program, "changed", args! { day: DateTime::date(2026, 3, 7) })),
        _ => None,
    }
}

fn portolan_pattern(work: &str) -> Option<Case> {
    let pattern = |id| -> Pattern<'static> { PROGRAM.pattern(id).expect("there") };
    match work {
        "static" => {
            let it = pattern("saved");
            Case::new(move || it.format(args! {}, &mut Vec::new()))
        }
        "variable" => {
            let it = pattern("welcome");
            Case::new(move || it.format(args! { name: NAME }, &mut Vec::new()))
        }
        "plural" => {
            let it = pattern("towns");
            Case::new(move || it.format(args! { count: TOWNS }, &mut Vec::new()))
        }
        "term" => {
            let it = pattern("about");
            Case::new(move || it.format(args! {}, &mut Vec::new()))
        }
        "number" => {
            let it = pattern("distance");
            Case::new(move || it.format(args! { miles: MILES }, &mut Vec::new()))
        }
        "options" => {
            let it = pattern("exact");
            Case::new(move || it.format(args! { miles: EXACT }, &mut Vec::new()))
        }
        "date" => {
            let it = pattern("changed");
            Case::new(move || it.format(args! { day: DateTime::date(2026, 3, 7) }, &mut Vec::new()))
        }
        _ => None,
    }
}

fn portolan_accessors(work: &str) -> Option<Case> {
    static SAY: LazyLock<accessors::Messages> = LazyLock::new(|| accessors::Messages::of(&[]));
    let say: &'static accessors::Messages = &SAY;
    match work {
        "static" => Case::new(|| say.saved().text()),
        "variable" => Case::new(|| say.welcome(NAME).text()),
        "plural" => Case::new(|| say.towns(TOWNS).text()),
        "term" => Case::new(|| say.about().text()),
        "number" => Case::new(|| say.distance(MILES).text()),
        "options" => Case::new(|| say.exact(EXACT).text()),
        _ => None,
    }
}

fn portolan_buffer(work: &str) -> Option<Case> {
    fn write(out: &mut String, id: &str, args: &portolan::runtime::Args<'_>) {
        PROGRAM.pattern(id).expect("there").write(args, &mut Vec::new(), out).expect("a string");
    }
    match work {
        "static" => Case::written(|out| write(out, "saved", args! {})),
        "variable" => Case::written(|out| write(out, "welcome", args! { name: NAME })),
        "plural" => Case::written(|out| write(out, "towns", args! { count: TOWNS })),
        "term" => Case::written(|out| write(out, "about", args! {})),
        "number" => Case::written(|out| write(out, "distance", args! { miles: MILES })),
        "options" => Case::written(|out| write(out, "exact", args! { miles: EXACT })),
        "date" => Case::written(|out| write(out, "changed", args! { day: DateTime::date(2026, 3, 7) })),
        _ => None,
    }
}

static BUNDLE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let mut bundle = FluentBundle::new_concurrent(vec![langid!("pl")]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("NUMBER");
    bundle.add_resource(FluentResource::try_new(TEXT.to_owned()).expect("Fluent")).expect("no id twice");
    bundle
});

fn bundle(work: &str) -> Option<Case> {
    fn text(id: &str, args: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
        let pattern = BUNDLE.get_message(id).and_then(|it| it.value()).expect("there");
        BUNDLE.format_pattern(pattern, args, &mut Vec::new())
    }
    match work {
        "static" => Case::new(|| text("saved", None)),
        "variable" => Case::new(|| text("welcome", Some(&fluent_args!["name" => NAME]))),
        "plural" => Case::new(|| text("towns", Some(&fluent_args!["count" => TOWNS]))),
        "term" => Case::new(|| text("about", None)),
        "number" => Case::new(|| text("distance", Some(&fluent_args!["miles" => MILES]))),
        "options" => Case::new(|| text("exact", Some(&fluent_args!["miles" => EXACT]))),
        _ => None,
    }
}

fn bundle_buffer(work: &str) -> Option<Case> {
    fn write(out: &mut String, id: &str, args: Option<&FluentArgs<'_>>) {
        let pattern = BUNDLE.get_message(id).and_then(|it| it.value()).expect("there");
        BUNDLE.write_pattern(out, pattern, args, &mut Vec::new()).expect("a string");
    }
    match work {
        "static" => Case::written(|out| write(out, "saved", None)),
        "variable" => Case::written(|out| write(out, "welcome", Some(&fluent_args!["name" => NAME]))),
        "plural" => Case::written(|out| write(out, "towns", Some(&fluent_args!["count" => TOWNS]))),
        "term" => Case::written(|out| write(out, "about", None)),
        "number" => Case::written(|out| write(out, "distance", Some(&fluent_args!["miles" => MILES]))),
        "options" => Case::written(|out| write(out, "exact", Some(&fluent_args!["miles" => EXACT]))),
        _ => None,
    }
}

fluent_templates::static_loader! {
    static TEMPLATES = {
        locales: "./locales",
        fallback_language: "pl",
        // Without this `NUMBER` is unknown.
        customise: |bundle| {
            bundle.set_use_isolating(false);
            bundle.add_builtins().expect("NUMBER");
        },
    };
}

fn templates(work: &str) -> Option<Case> {
    static LANGUAGE: LanguageIdentifier = langid!("pl");
    fn args(name: &'static str, value: impl Into<FluentValue<'static>>) -> HashArgs {
        HashArgs::from([(Cow::Borrowed(name), value.into())])
    }
    type HashArgs = std::collections::HashMap<Cow<'static, str>, FluentValue<'static>>;
    match work {
        "static" => Case::new(|| TEMPLATES.lookup(&LANGUAGE, "saved")),
        "variable" => Case::new(|| TEMPLATES.lookup_with_args(&LANGUAGE, "welcome", &args("name", NAME))),
        "plural" => Case::new(|| TEMPLATES.lookup_with_args(&LANGUAGE, "towns", &args("count", TOWNS))),
        "term" => Case::new(|| TEMPLATES.lookup(&LANGUAGE, "about")),
        "number" => Case::new(|| TEMPLATES.lookup_with_args(&LANGUAGE, "distance", &args("miles", MILES))),
        "options" => Case::new(|| TEMPLATES.lookup_with_args(&LANGUAGE, "exact", &args("miles", EXACT))),
        _ => None,
    }
}

#[derive(rust_embed::RustEmbed)]
#[folder = "locales/"]
struct Files;

static LOADER: LazyLock<i18n_embed::fluent::FluentLanguageLoader> = LazyLock::new(|| {
    use i18n_embed::LanguageLoader;
    let loader = i18n_embed::fluent::FluentLanguageLoader::new("harbour", langid!("pl"));
    loader.load_languages(&Files, &[langid!("pl")]).expect("embedded");
    loader.set_use_isolating(false);
    // Without this `NUMBER` is unknown.
    loader.with_bundles_mut(|bundle| bundle.add_builtins().expect("NUMBER"));
    loader
});

fn embed(work: &str) -> Option<Case> {
    use i18n_embed_fl::fl;
    match work {
        "static" => Case::new(|| fl!(LOADER, "saved")),
        "variable" => Case::new(|| fl!(LOADER, "welcome", name = NAME)),
        "plural" => Case::new(|| fl!(LOADER, "towns", count = TOWNS)),
        "term" => Case::new(|| fl!(LOADER, "about")),
        "number" => Case::new(|| fl!(LOADER, "distance", miles = MILES)),
        "options" => Case::new(|| fl!(LOADER, "exact", miles = EXACT)),
        _ => None,
    }
}

#[allow(unused, clippy::all)]
mod generated_typed {
    include!(concat!(env!("OUT_DIR"), "/typed.rs"));
}

fn typed(work: &str) -> Option<Case> {
    static STRINGS: LazyLock<generated_typed::L10nLanguage> = LazyLock::new(|| generated_typed::L10n::Pl.load());
    let strings: &'static generated_typed::L10nLanguage = &STRINGS;
    match work {
        "static" => Case::new(|| strings.msg_saved()),
        "variable" => Case::new(|| strings.msg_welcome(NAME)),
        "plural" => Case::new(|| strings.msg_towns(TOWNS)),
        "term" => Case::new(|| strings.msg_about()),
        "number" => Case::new(|| strings.msg_distance(MILES)),
        "options" => Case::new(|| strings.msg_exact(EXACT)),
        _ => None,
    }
}

fn zero(work: &str) -> Option<Case> {
    use fluent_zero::t;
    fluent_zero::set_lang(langid!("pl"));
    match work {
        "static" => Case::new(|| t!("saved")),
        "variable" => Case::new(|| t!("welcome", { "name" => NAME })),
        "plural" => Case::new(|| t!("towns", { "count" => TOWNS })),
        "term" => Case::new(|| t!("about")),
        "number" => Case::new(|| t!("distance", { "miles" => MILES })),
        // `NUMBER` is unknown, and the bundles are out of reach.
        _ => None,
    }
}

#[fluent_static::message_bundle(resources = [("locales/pl/harbour.ftl", "pl")], default_language = "pl")]
pub struct Fixed;

fn fixed(work: &str) -> Option<Case> {
    static FIXED: LazyLock<Fixed> = LazyLock::new(|| {
        let mut bundle = Fixed::get("pl").expect("there");
        bundle.set_use_isolating(false);
        bundle
    });
    let bundle: &'static Fixed = &FIXED;
    match work {
        "static" => Case::new(|| bundle.saved()),
        "variable" => Case::new(|| bundle.welcome(NAME)),
        "plural" => Case::new(|| bundle.towns(TOWNS)),
        "term" => Case::new(|| bundle.about()),
        "number" => Case::new(|| bundle.distance(MILES)),
        // Without the native library ICU no option of `NUMBER` counts.
        _ => None,
    }
}
