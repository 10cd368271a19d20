//! Formatting, against `fluent-bundle` in the same run, with the allocations of each: from an id to a text of one's own,
//! and into a buffer that is there already.

use std::borrow::Cow;

use divan::{AllocProfiler, Bencher, black_box};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use portolan::runtime::{DateTime, Program, Value};

#[global_allocator]
static ALLOC: AllocProfiler = AllocProfiler::system();

const TEXT: &str = "
-brand = { $case ->
   *[nominative] Portolan
    [genitive] Portolanu
}
constant = Your changes have been saved.
variable = Welcome back, { $name }, to the book of harbours.
plural = { $count ->
    [one] Jedno miasto
    [few] { $count } miasta
    [many] { $count } miast
   *[other] { $count } miasta
}
reference = About { message } and its harbours.
message = the book of { $count } harbours
term = About { -brand(case: \"genitive\") } and its harbours.
number = Distance: { $miles }.
amount = Distance: { NUMBER($miles, maximumFractionDigits: 1) }.
date = Last changed: { DATETIME($day, dateStyle: \"long\") }.
";

fn main() {
    divan::main();
}

fn ours() -> Program {
    Program::new("pl".parse().expect("a tag"), TEXT)
}

fn theirs() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec!["pl".parse().expect("a tag")]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("NUMBER");
    bundle.add_resource(FluentResource::try_new(TEXT.to_owned()).expect("Fluent")).expect("no id twice");
    bundle
}

fn bench_ours(bencher: Bencher, id: &str, name: &'static str, value: impl Fn() -> Value<'static>) {
    let program = ours();
    bencher.bench_local(|| {
        let args = [(name, value())];
        program.format(black_box(id), black_box(&args), &mut Vec::new()).map(Cow::into_owned)
    });
}

/// Lent if it can be, as callers mostly take it.
fn bench_ours_lent(bencher: Bencher, id: &str, name: &'static str, value: impl Fn() -> Value<'static>) {
    let program = ours();
    bencher.bench_local(|| {
        let args = [(name, value())];
        program.format(black_box(id), black_box(&args), &mut Vec::new()).map(|text| text.len())
    });
}

fn bench_ours_into(bencher: Bencher, id: &str, name: &'static str, value: impl Fn() -> Value<'static>) {
    let program = ours();
    let mut out = String::with_capacity(256);
    bencher.bench_local(move || {
        out.clear();
        let args = [(name, value())];
        let pattern = program.pattern(black_box(id)).expect("there");
        pattern.write(black_box(&args), &mut Vec::new(), &mut out).expect("a string");
        black_box(&out);
    });
}

fn bench_theirs(bencher: Bencher, id: &str, name: &'static str, value: impl Fn() -> FluentValue<'static>) {
    let bundle = theirs();
    bencher.bench_local(|| {
        let mut args = FluentArgs::with_capacity(1);
        args.set(name, value());
        let pattern = bundle.get_message(black_box(id)).and_then(|it| it.value()).expect("there");
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    });
}

fn bench_theirs_into(bencher: Bencher, id: &str, name: &'static str, value: impl Fn() -> FluentValue<'static>) {
    let bundle = theirs();
    let mut out = String::with_capacity(256);
    bencher.bench_local(move || {
        out.clear();
        let mut args = FluentArgs::with_capacity(1);
        args.set(name, value());
        let pattern = bundle.get_message(black_box(id)).and_then(|it| it.value()).expect("there");
        bundle.write_pattern(&mut out, pattern, Some(&args), &mut Vec::new()).expect("a string");
        black_box(&out);
    });
}

macro_rules! compared {
    ($($name:ident: $arg:ident = $value:expr;)*) => {
        $(
            #[divan::bench_group]
            mod $name {
                use super::*;

                #[divan::bench]
                fn portolan(bencher: Bencher) {
                    bench_ours(bencher, stringify!($name), stringify!($arg), || $value.into());
                }

                #[divan::bench]
                fn portolan_lent(bencher: Bencher) {
                    bench_ours_lent(bencher, stringify!($name), stringify!($arg), || $value.into());
                }

                #[divan::bench]
                fn portolan_into(bencher: Bencher) {
                    bench_ours_into(bencher, stringify!($name), stringify!($arg), || $value.into());
                }

                #[divan::bench]
                fn fluent_bundle(bencher: Bencher) {
                    bench_theirs(bencher, stringify!($name), stringify!($arg), || $value.into());
                }

                #[divan::bench]
                fn fluent_bundle_into(bencher: Bencher) {
                    bench_theirs_into(bencher, stringify!($name), stringify!($arg), || $value.into());
                }
            }
        )*
    };
}

// `fluent-bundle` prints numbers as they are, without the groups of the language.
compared! {
    constant: none = 0;
    variable: name = "Ada Lovelace";
    plural: count = 5;
    term: none = 0;
    reference: count = 5;
    number: miles = 1_234_567;
    amount: miles = 12_345.678;
}

/// `fluent-bundle` has no dates.
#[divan::bench]
fn date(bencher: Bencher) {
    bench_ours(bencher, "date", "day", || DateTime::date(2026, 3, 7).into());
}

/// From Fluent to a program, for the text above.
#[divan::bench_group]
mod compile {
    use super::*;

    #[divan::bench]
    fn portolan() -> Program {
        ours()
    }

    #[divan::bench]
    fn fluent_bundle() -> FluentBundle<FluentResource> {
        theirs()
    }
}
