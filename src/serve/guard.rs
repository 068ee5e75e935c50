//! Turns away whoever is not a page of this server, opened by the person who started it.
//!
//! The server listens on this machine alone, but every page of the web that a browser of this
//! machine shows can send requests to it, also under a name of its own that it lets point here. So
//! the name in a request must be ours, and so must the page that sends it. Not for what stands at a
//! path.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header, request::Parts},
    response::Response,
};

use super::state::State;

/// The longest address that is looked at.
const LONGEST: usize = 2048;

/// The header in which a page shows that it was made by this run.
pub const TOKEN: &str = "x-careleaf-token";

/// Checks a request before anything else is done with it; says why it is turned away.
pub fn check(parts: &Parts, port: u16) -> Result<(), (StatusCode, &'static str)> {
    if parts.uri.to_string().len() > LONGEST {
        return Err((StatusCode::URI_TOO_LONG, "this address is too long"));
    }
    if !matches!(parts.method, Method::GET | Method::HEAD | Method::POST) {
        return Err((
            StatusCode::METHOD_NOT_ALLOWED,
            "pages are read, and answers are sent; nothing else is done here",
        ));
    }
    let refused = |why| Err((StatusCode::FORBIDDEN, why));
    let hosts = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let ours = |host: &str| hosts.iter().any(|own| host.eq_ignore_ascii_case(own));
    let mut named = parts.headers.get_all(header::HOST).iter();
    let (Some(host), None) = (named.next(), named.next()) else {
        return refused("this server answers to one name only");
    };
    if !host.to_str().is_ok_and(ours)
        || !parts.uri.authority().is_none_or(|name| ours(name.as_str()))
    {
        return refused("this server answers only to the name that it printed when it started");
    }
    let origins = || hosts.iter().map(|host| format!("http://{host}"));
    let from =
        parts.headers.get_all(header::ORIGIN).iter().map(HeaderValue::to_str).collect::<Vec<_>>();
    if !from
        .iter()
        .all(|origin| origin.as_ref().is_ok_and(|origin| origins().any(|own| own == *origin)))
    {
        return refused("this was sent by a page of another site");
    }
    let says = |name: &'static str| {
        parts.headers.get(HeaderName::from_static(name)).and_then(|value| value.to_str().ok())
    };
    let site = says("sec-fetch-site").unwrap_or("none");
    let visit = parts.method == Method::GET
        && says("sec-fetch-mode") == Some("navigate")
        && says("sec-fetch-dest") == Some("document");
    if !matches!(site, "same-origin" | "none") && !visit {
        return refused("this was asked for by a page of another site");
    }
    if parts.method == Method::POST && from.is_empty() {
        return refused("answers are taken from pages of this server only");
    }
    Ok(())
}

/// Whether whoever asks opened the link that this run printed.
pub fn has_key(headers: &HeaderMap, state: &State) -> bool {
    let name = cookie_name(state.port);
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs =
        cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.any(|(key, value)| key == name && same(value, &state.token))
}

/// Whether a request shows the token of a page of this run.
pub fn has_token(headers: &HeaderMap, state: &State) -> bool {
    headers
        .get(TOKEN)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| same(value, &state.pen))
}

/// The key that an address brings, as in the link that is printed.
pub fn key_of(uri: &Uri) -> Option<&str> {
    uri.query()?.split('&').find_map(|pair| pair.strip_prefix("key="))
}

/// Sends whoever brings the right key on to the start page, from where a cookie says it; others are
/// turned away.
pub fn unlock(key: &str, state: &State) -> Response {
    if !state.admits(key) {
        return plain(
            StatusCode::FORBIDDEN,
            "this link is used up or of an earlier run; open the one that was printed last",
        );
    }
    let cookie =
        format!("{}={}; Path=/; HttpOnly; SameSite=Strict", cookie_name(state.port), state.token);
    let mut response = plain(StatusCode::SEE_OTHER, "");
    response.headers_mut().insert(header::LOCATION, HeaderValue::from_static("/"));
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// Cookies are shared between ports, so that the name says which.
fn cookie_name(port: u16) -> String {
    format!("careleaf-{port}")
}

/// Compares without telling by its time how much was right.
pub fn same(given: &str, own: &str) -> bool {
    given.len() == own.len()
        && given.bytes().zip(own.bytes()).fold(0, |apart, (a, b)| apart | (a ^ b)) == 0
}

/// An answer of words alone.
pub fn plain(status: StatusCode, words: &str) -> Response {
    let mut response = Response::new(Body::from(words.to_owned()));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

/// What every answer says about itself: nothing of it is kept, framed, guessed at or told to
/// others.
pub fn seal(mut response: Response) -> Response {
    const SAID: [(&str, &str); 8] = [
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
        ("x-frame-options", "DENY"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ];
    for (name, value) in SAID {
        response
            .headers_mut()
            .insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    let none = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
    response.headers_mut().entry(header::CONTENT_SECURITY_POLICY).or_insert(none);
    response
}

/// The path of an address, decoded once. None if it is anything but plain names with single slashes
/// between them: what is encoded twice, goes up, or starts from elsewhere is no path of ours.
pub fn path(raw: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    let path = String::from_utf8(bytes).ok()?;
    let inner = path.strip_prefix('/')?;
    let names: Vec<&str> = inner.split('/').collect();
    let last = names.len() - 1;
    let bad =
        |(at, name): (usize, &&str)| name.is_empty() && at != last || matches!(*name, "." | "..");
    let odd = |c: char| c.is_control() || matches!(c, '\\' | '%' | ':');
    (!path.contains(odd) && !names.iter().enumerate().any(bad)).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn only_plain_paths_are_looked_up() {
        assert_eq!(path("/public/en/index.html").as_deref(), Some("/public/en/index.html"));
        assert_eq!(path("/public/a%20b.css").as_deref(), Some("/public/a b.css"));
        assert_eq!(path("/").as_deref(), Some("/"));
        for bad in [
            "",
            "x",
            "//etc/passwd",
            "/a/../b",
            "/a/%2e%2e/b",
            "/a/%252e%252e/b",
            "/a\\b",
            "/a%5cb",
            "/a%00",
            "/%zz",
            "/a//b",
            "/c:/x",
            "/%ff",
        ] {
            assert_eq!(path(bad), None, "{bad}");
        }
    }
}
