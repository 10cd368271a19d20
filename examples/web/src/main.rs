//! A page in seven languages: `cargo run`, then `curl -H 'Accept-Language: el' localhost:3000`.
//!
//! The title comes from the address (`/?title=Open+day`) and is shown as text, whatever it holds.

mod messages {
    portolan::messages!();
}

use std::io::Write as _;

use axum::Router;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE, VARY};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use messages::{EventsNextArgs, Messages};
use portolan::runtime::{DateTime, accept_language};
use serde::Deserialize;

/// What may stand in the address.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    title: String,
}

async fn page(headers: HeaderMap, Query(asked): Query<Asked>) -> impl IntoResponse {
    let header = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let say = Messages::of(&accept_language(header));
    let start = DateTime::date(2026, 3, 7).and_then(|day| day.at(18, 30, 0));
    let next = start.map(|start| say.events_next(EventsNextArgs { title: asked.title, start }).html());
    let page = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<h1>{}</h1>\n<p>{}</p>\n<p>{}</p>\n</html>\n",
        say.locale(),
        say.news_title().html(),
        say.news_count(1234).html(),
        next.unwrap_or_default(),
    );
    ([(CONTENT_LANGUAGE, say.locale().to_string()), (VARY, "Accept-Language".to_owned())], Html(page))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let port = std::env::args().nth(1).unwrap_or_else(|| "3000".to_owned());
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    // With port 0 the system chooses one: here it is said which.
    writeln!(std::io::stdout(), "http://{}", listener.local_addr()?)?;
    axum::serve(listener, Router::new().route("/", get(page))).await
}
