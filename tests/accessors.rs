//! Typed accessors, as far as they can be looked at without a compiler: names, types, documentation, and what is told about
//! translations. `tests/examples.rs` compiles and runs them.

use portolan::codegen::{Catalogue, Generated, Rename, bundle, generate};
use portolan::text::Source;

fn file(locale: &str, name: &str, text: &str) -> Catalogue {
    let source = Source::new(format!("locales/{locale}/{name}.ftl"), text);
    Catalogue { locale: locale.parse().expect("a tag"), name: name.to_owned(), source }
}

fn made(files: &[Catalogue]) -> Generated {
    generate(&"en".parse().expect("a tag"), files, &[])
}

/// From an English text alone.
fn english(text: &str) -> Generated {
    made(&[file("en", "app", text)])
}

/// The lines that begin methods and fields, without the paths of types.
fn outline(made: &Generated) -> Vec<String> {
    assert_eq!(made.errors, [""; 0]);
    let methods = made.code.split_once("self.0.locale()\n    }\n").expect("the generated type").1;
    let lines = methods.lines().map(str::trim).filter(|line| line.starts_with("pub "));
    let short = |line: &str| {
        line.replace("::portolan::runtime::", "").replace("::core::convert::", "").replace("::std::borrow::", "")
    };
    lines.map(short).collect()
}

#[test]
fn arguments_have_the_types_of_the_english() {
    let made = english(
        "### $total (number)\n\
         # $who (string): a name\n# $n (integer)\n# $day (Date)\n# $odd (whatever)\nall = { $who } { $n } { $day } { $odd } { $total }\n\
         a = { NUMBER($n) }\n\
         b = { DATETIME($n, dateStyle: \"short\") }\n\
         c = { $n ->\n [one] 1\n *[other] 2\n }\n\
         d = { $n ->\n [0] 1\n *[more] 2\n }\n\
         e = { $n ->\n *[other] 2\n }\n\
         f = { NUMBER($n) } { DATETIME($n) }\n\
         g = { $n ->\n [0] 1\n *[1] 2\n }\n",
    );
    assert_eq!(
        outline(&made),
        [
            "pub fn all<'a>(&self, args: AllArgs<impl Into<Cow<'a, str>>, impl Into<Number>, impl Into<DateTime>, \
             impl Into<Value<'a>>, impl Into<Number>>) -> Prepared<'_, 'a, 5> {",
            "pub fn a(&self, n: impl Into<Number>) -> Prepared<'_, 'static, 1> {",
            "pub fn b(&self, n: impl Into<DateTime>) -> Prepared<'_, 'static, 1> {",
            "pub fn c(&self, n: impl Into<Number>) -> Prepared<'_, 'static, 1> {",
            "pub fn d<'a>(&self, n: impl Into<Value<'a>>) -> Prepared<'_, 'a, 1> {",
            "pub fn e<'a>(&self, n: impl Into<Value<'a>>) -> Prepared<'_, 'a, 1> {",
            "pub fn f<'a>(&self, n: impl Into<Value<'a>>) -> Prepared<'_, 'a, 1> {",
            "pub fn g(&self, n: impl Into<Number>) -> Prepared<'_, 'static, 1> {",
            "pub struct AllArgs<T0, T1, T2, T3, T4> {",
            "pub who: T0,",
            "pub n: T1,",
            "pub day: T2,",
            "pub odd: T3,",
            "pub total: T4,",
        ]
    );
}

#[test]
fn references_bring_their_arguments_and_terms_do_not() {
    let made = made(&[
        file(
            "en",
            "app",
            "a = { b } { -t } { c.title }\n# $y (date)\nc = C\n    .title = { $y } { a }\n-t = { $case }",
        ),
        file("en", "more", "b = { $x ->\n [one] 1\n *[other] 2\n }"),
    ]);
    let lines = outline(&made);
    assert_eq!(lines[1], "pub fn c(&self) -> Prepared<'_, 'static, 0> {");
    assert!(lines[0].starts_with("pub fn a(&self, args: AArgs<impl Into<"), "{lines:?}");
    assert!(lines[2].starts_with("pub fn c_title(&self, args: CTitleArgs<"), "{lines:?}");
    let mut fields: Vec<&str> = lines.iter().filter(|line| line.ends_with(',')).map(|line| &line[4..5]).collect();
    fields.sort_unstable();
    assert_eq!(fields, ["x", "x", "y", "y"]);
    assert!(!made.code.contains("pub case"));
}

#[test]
fn names_that_rust_has_for_itself_get_an_underscore() {
    let made = english("self = { $type }\ntype = T\n    .of = O\nof = O\nlocale = L\nsignIn = S\ngen = G\nunion = U");
    let names: Vec<String> =
        outline(&made).iter().map(|line| line[7..line.find(['<', '(']).unwrap()].to_owned()).collect();
    assert_eq!(names, ["self_", "type_", "type_of", "of_", "locale_", "sign_in", "gen_", "union_"]);
    assert!(made.code.contains("type_: impl "));
}

#[test]
fn names_that_clash_are_errors_until_one_is_renamed() {
    let text =
        "save = Save\n    .label = Save\nsave-label = Label\nsignIn = A\nsign_in = B\nx = { $userName } { $user-name }";
    assert_eq!(
        english(text).errors,
        [
            "locales/en/app.ftl:3: `save-label` would be called `save_label` in Rust, like `save.label` \
             (locales/en/app.ftl:2); give one of them another id, or another name with `.rename(\"save-label\", …)`",
            "locales/en/app.ftl:5: `sign_in` would be called `sign_in` in Rust, like `signIn` (locales/en/app.ftl:4); give \
             one of them another id, or another name with `.rename(\"sign_in\", …)`",
            "locales/en/app.ftl:6: `$user-name` and `$userName` of `x` would both be called `user_name` in Rust; give one of \
             them another name",
        ]
    );
    let rename = |id: &str, name: &str| Rename { id: id.to_owned(), name: name.to_owned() };
    let renamed = |renames: &[Rename]| {
        let files = [file("en", "app", "save = Save\n    .label = Save\nsave-label = Label")];
        generate(&"en".parse().expect("a tag"), &files, renames)
    };
    assert!(outline(&renamed(&[rename("save.label", "save_text")]))[1].starts_with("pub fn save_text("));
    let errors = renamed(&[rename("save.label", "self"), rename("nothing", "x")]).errors;
    assert_eq!(errors[0], "`save.label` cannot be called `self`: that is no name for a method");
    assert_eq!(errors[1], "`nothing` was to be called `x`, but there is no such message");
    let mut twice = english("foo1 = { $a } { $b }\nfoo-1 = { $a } { $b }").errors;
    assert!(twice.remove(0).starts_with("locales/en/app.ftl:2: `foo-1`"));
}

#[test]
fn what_a_translation_lacks_is_a_warning_and_what_it_invents_an_error() {
    let made = made(&[
        file("en", "app", "a = { $x }\nb = B\n    .title = T\n    .hint = H\nc = C\nd = { a }"),
        file(
            "fr",
            "app",
            "\na = { $x } { -t } { $y }\n-t = { $case }\nb = B\n    .title = { $y ->\n        [one] 1\n       *[other] 2\n    }\nd = { $z }",
        ),
        file("de", "app", "a = A\nb = B\n    .title = T\n    .hint = H\nc = C\nd = D\nold = { $gone }"),
        file("de-AT", "app", "a = A"),
        file("pl", "app", "a = A\nb = B\n    .title = T\n    .hint = H\nc = C\nbroken\nd = D"),
    ]);
    assert_eq!(
        made.errors,
        [
            "locales/fr/app.ftl:2: `$y` in `a` is unknown: the English (locales/en/app.ftl:1) has `$x`",
            "locales/fr/app.ftl:5: `$y` in `b.title` is unknown: the English (locales/en/app.ftl:2) has no variables",
            "locales/fr/app.ftl:9: `$z` in `d` is unknown: the English (locales/en/app.ftl:6) has `$x`",
        ]
    );
    assert_eq!(
        made.warnings,
        [
            "locales/pl/app.ftl:6: `=` is missing after `broken`",
            "locales/en/app.ftl:4: `b.hint` is missing in fr (locales/fr/app.ftl:4); readers get English",
            "locales/en/app.ftl:5: `c` is missing in fr (locales/fr/app.ftl); readers get English",
        ]
    );
}

#[test]
fn mistakes_in_the_english_are_errors() {
    assert_eq!(
        english("a = A\nbroken\na = B").errors,
        [
            "locales/en/app.ftl:2: `=` is missing after `broken`",
            "locales/en/app.ftl:3: `a` is there twice, first at locales/en/app.ftl:1; give one of them another id, or name \
             the files that belong together with `.files` or `.bundle`",
        ]
    );
    assert_eq!(made(&[file("fr", "app", "a = A")]).errors.len(), 1);
    let many: String = (0..50).map(|n| format!("m{n} = M\n")).collect();
    let told = made(&[file("en", "app", &many), file("fr", "app", "m0 = M")]).warnings;
    assert_eq!((told.len(), told[20].as_str()), (21, "29 more are missing in fr; `portolan todo` lists them"));
}

#[test]
fn texts_stay_texts() {
    let made =
        english("# \"]\\ */ [x] `y` <b>\na = \\\" ``` { \"\\u0041\" } \u{202E}\n# stays out of the program\nb = B");
    assert_eq!(made.errors, [""; 0]);
    assert!(made.code.contains(r#""a = \\\" ``` { \"\\u0041\" } \u{202e}\nb = B\n""#), "{}", made.code);
    assert!(made.code.contains(r#"\"\\]\\\\ \\*/ \\[x\\] \\`y\\` \\<b\\>\n"#), "{}", made.code);
    assert!(made.code.contains("````text"));
}

/// The few lines that a build script reads of a `portolan.toml` say what the whole configuration says.
#[test]
fn bundles_are_those_of_the_project() {
    let text = crate::generated::read("portolan.toml");
    let (project, _, _) = portolan::load(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).expect("our own project");
    assert!(project.config.bundles.len() > 5);
    for own in &project.config.bundles {
        let found = bundle::find(&text, &own.name).expect("readable");
        let files: Vec<&String> = own.files.iter().map(|it| &it.value).collect();
        assert_eq!(found.files.iter().collect::<Vec<_>>(), files, "{}", own.name);
    }
}

#[test]
fn our_own_catalogues_give_methods() {
    let (project, _, _) = portolan::load(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).expect("our own project");
    let files: Vec<Catalogue> = project
        .catalogues()
        .flat_map(|catalogue| catalogue.files.iter().map(|it| (catalogue.locale.clone(), it.id)))
        .map(|(locale, id)| Catalogue {
            locale,
            name: project.sources[id].path().to_owned(),
            source: project.sources[id].clone(),
        })
        .collect();
    // An attribute and a message of one name are there as well.
    let rename = Rename { id: "approach-suggest.text".to_owned(), name: "approach_suggest_body".to_owned() };
    let made = generate(&"en".parse().expect("a tag"), &files, &[rename]);
    assert_eq!(made.warnings, [""; 0]);
    assert!(outline(&made).iter().filter(|line| line.starts_with("pub fn")).count() > 400);
}
