//! Rejects requests that do not come from a page of this server, opened by the person who started
//! it.
//!
//! The server listens only on this machine, but any website open in a browser on this machine can
//! send requests to it, even under its own host name if that name resolves to this machine (DNS
//! rebinding). Therefore both the `Host` of a request and the page that sends it must be ours.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header, request::Parts},
    response::Response,
};

use super::state::ServerState;

/// The longest URL that is accepted, in bytes.
const MAX_URL_LENGTH: usize = 2048;

/// The header that carries the write token of a page, which proves that this run made the page.
pub const TOKEN_HEADER: &str = "x-careleaf-token";

/// Checks a request before anything else is done with it.
///
/// # Errors
/// Returns the status and the reason for a request that is rejected.
pub fn check(parts: &Parts, port: u16) -> Result<(), (StatusCode, &'static str)> {
    if parts.uri.to_string().len() > MAX_URL_LENGTH {
        return Err((StatusCode::URI_TOO_LONG, "the URL is too long"));
    }
    if !matches!(parts.method, Method::GET | Method::HEAD | Method::POST) {
        return Err((
            StatusCode::METHOD_NOT_ALLOWED,
            "only GET, HEAD and POST requests are accepted",
        ));
    }
    let refused = |why| Err((StatusCode::FORBIDDEN, why));
    let hosts = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let is_our_host = |host: &str| hosts.iter().any(|own| host.eq_ignore_ascii_case(own));
    let mut named = parts.headers.get_all(header::HOST).iter();
    let (Some(host), None) = (named.next(), named.next()) else {
        return refused("the request must have exactly one Host header");
    };
    if !host.to_str().is_ok_and(is_our_host)
        || !parts.uri.authority().is_none_or(|name| is_our_host(name.as_str()))
    {
        return refused("use the address that this server printed when it started");
    }
    let origins = || hosts.iter().map(|host| format!("http://{host}"));
    let from =
        parts.headers.get_all(header::ORIGIN).iter().map(HeaderValue::to_str).collect::<Vec<_>>();
    if !from
        .iter()
        .all(|origin| origin.as_ref().is_ok_and(|origin| origins().any(|own| own == *origin)))
    {
        return refused("the request was sent by a page of another site");
    }
    let header_value = |name: &'static str| {
        parts.headers.get(HeaderName::from_static(name)).and_then(|value| value.to_str().ok())
    };
    let site = header_value("sec-fetch-site").unwrap_or("none");
    let is_navigation = parts.method == Method::GET
        && header_value("sec-fetch-mode") == Some("navigate")
        && header_value("sec-fetch-dest") == Some("document");
    if !matches!(site, "same-origin" | "none") && !is_navigation {
        return refused("the page was requested by a page of another site");
    }
    if parts.method == Method::POST && from.is_empty() {
        return refused("answers are accepted only from pages of this server");
    }
    Ok(())
}

/// Returns whether the request carries the cookie that the link printed by this run sets.
pub fn has_key(headers: &HeaderMap, state: &ServerState) -> bool {
    let name = cookie_name(state.port);
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs =
        cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.any(|(key, value)| key == name && constant_time_eq(value, &state.token))
}

/// Returns whether a request carries the write token of a page of this run.
pub fn has_token(headers: &HeaderMap, state: &ServerState) -> bool {
    headers
        .get(TOKEN_HEADER)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| constant_time_eq(value, &state.write_token))
}

/// Returns the key in a URL, as in the printed link.
pub fn key_in_url(uri: &Uri) -> Option<&str> {
    uri.query()?.split('&').find_map(|pair| pair.strip_prefix("key="))
}

/// Redirects a request with a valid key to the dashboard and sets the cookie that replaces the key;
/// rejects any other key.
pub fn redeem_key(key: &str, state: &ServerState) -> Response {
    if !state.admits(key) {
        return plain_response(
            StatusCode::FORBIDDEN,
            "this link was already used or is from an earlier run; open the link printed last",
        );
    }
    let cookie =
        format!("{}={}; Path=/; HttpOnly; SameSite=Strict", cookie_name(state.port), state.token);
    let mut response = plain_response(StatusCode::SEE_OTHER, "");
    response.headers_mut().insert(header::LOCATION, HeaderValue::from_static("/"));
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// Returns the name of the cookie. It contains the port, because browsers share cookies between
/// ports.
fn cookie_name(port: u16) -> String {
    format!("careleaf-{port}")
}

/// Compares two secrets in constant time.
pub fn constant_time_eq(received: &str, expected: &str) -> bool {
    received.len() == expected.len()
        && received.bytes().zip(expected.bytes()).fold(0, |difference, (a, b)| difference | (a ^ b))
            == 0
}

/// Returns a plain text response.
pub fn plain_response(status: StatusCode, words: &str) -> Response {
    let mut response = Response::new(Body::from(words.to_owned()));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

/// Adds the security headers of every response: no caching, no framing, no content sniffing, no
/// referrer, and no access from other origins.
pub fn add_security_headers(mut response: Response) -> Response {
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

/// Decodes the path of a URL once. Returns `None` unless it consists of plain names separated by
/// single slashes: a path that is encoded twice, contains `..`, or names another root is rejected.
pub fn decode_path(raw: &str) -> Option<String> {
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
    use super::decode_path;

    #[test]
    fn only_plain_paths_are_looked_up() {
        assert_eq!(decode_path("/public/en/index.html").as_deref(), Some("/public/en/index.html"));
        assert_eq!(decode_path("/public/a%20b.css").as_deref(), Some("/public/a b.css"));
        assert_eq!(decode_path("/").as_deref(), Some("/"));
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
            assert_eq!(decode_path(bad), None, "{bad}");
        }
    }
}
