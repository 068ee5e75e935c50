//! Rejects requests that do not come from a page of this server, opened by the person who started
//! it.
//!
//! The server listens only on this machine, but any website open in a browser on this machine can
//! send requests to it, even under its own host name if that name resolves to this machine (DNS
//! rebinding). Therefore both the `Host` of a request and the page that sends it must be ours.

use std::borrow::Cow;

use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, Method, StatusCode, Uri, header, request::Parts},
    response::Response,
};

use percent_encoding::percent_decode_str;

use super::keys::ServerKeys;

/// The longest URL that is accepted, in bytes.
const MAX_URL_LENGTH: usize = 2048;

/// Checks a request before anything else is done with it.
///
/// # Errors
/// Returns the status and the reason for a request that is rejected.
pub(super) fn check(parts: &Parts, port: u16) -> Result<(), (StatusCode, &'static str)> {
    if parts.uri.to_string().len() > MAX_URL_LENGTH {
        return Err((StatusCode::URI_TOO_LONG, "the URL is too long"));
    }
    if !matches!(parts.method, Method::GET | Method::HEAD | Method::POST) {
        return Err((
            StatusCode::METHOD_NOT_ALLOWED,
            "only GET, HEAD and POST requests are accepted",
        ));
    }
    let refuse = |why| Err((StatusCode::FORBIDDEN, why));
    let hosts = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let is_our_host = |host: &str| hosts.iter().any(|own| host.eq_ignore_ascii_case(own));
    let mut host_headers = parts.headers.get_all(header::HOST).iter();
    let (Some(host), None) = (host_headers.next(), host_headers.next()) else {
        return refuse("the request must have exactly one Host header");
    };
    if !host.to_str().is_ok_and(is_our_host)
        || !parts.uri.authority().is_none_or(|name| is_our_host(name.as_str()))
    {
        return refuse("use the address that this server printed when it started");
    }
    let is_our_origin = |origin: &HeaderValue| {
        origin.to_str().is_ok_and(|origin| {
            hosts.iter().any(|host| origin.strip_prefix("http://") == Some(host.as_str()))
        })
    };
    if !parts.headers.get_all(header::ORIGIN).iter().all(is_our_origin) {
        return refuse("the request was sent by a page of another site");
    }
    let header_value = |name: &'static str| {
        parts.headers.get(HeaderName::from_static(name)).and_then(|value| value.to_str().ok())
    };
    let site = header_value("sec-fetch-site").unwrap_or("none");
    let is_navigation = parts.method == Method::GET
        && header_value("sec-fetch-mode") == Some("navigate")
        && header_value("sec-fetch-dest") == Some("document");
    if !matches!(site, "same-origin" | "none") && !is_navigation {
        return refuse("the page was requested by a page of another site");
    }
    if parts.method == Method::POST && !parts.headers.contains_key(header::ORIGIN) {
        return refuse("answers are accepted only from pages of this server");
    }
    Ok(())
}

/// Returns the key in a URL, as in the printed link.
pub(super) fn key_in_url(uri: &Uri) -> Option<Cow<'_, str>> {
    form_urlencoded::parse(uri.query()?.as_bytes())
        .find(|(name, _)| name == "key")
        .map(|(_, key)| key)
}

/// Redirects a request with a valid key to the dashboard and sets the cookie that replaces the key;
/// rejects any other key.
pub(super) fn redeem_key(key: &str, keys: &ServerKeys) -> Response {
    if !keys.admits(key) {
        return plain_response(
            StatusCode::FORBIDDEN,
            "this link was already used or is from an earlier run; open the link printed last",
        );
    }
    let mut response = plain_response(StatusCode::SEE_OTHER, "");
    response.headers_mut().insert(header::LOCATION, HeaderValue::from_static("/"));
    if let Ok(cookie) = HeaderValue::from_str(&keys.cookie()) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// Returns a plain text response.
pub(super) fn plain_response(status: StatusCode, message: &str) -> Response {
    let mut response = Response::new(Body::from(message.to_owned()));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

/// Adds the security headers of every response: no caching, no framing, no content sniffing, no
/// referrer, and no access from other origins.
pub(super) fn add_security_headers(mut response: Response) -> Response {
    const HEADERS: [(&str, &str); 8] = [
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
        ("x-frame-options", "DENY"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ];
    for (name, value) in HEADERS {
        response
            .headers_mut()
            .insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    let default_policy = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
    response.headers_mut().entry(header::CONTENT_SECURITY_POLICY).or_insert(default_policy);
    response
}

/// Decodes the path of a URL once. Returns `None` unless it consists of plain names separated by
/// single slashes: a path that is encoded twice, contains `..`, or names another root is rejected.
pub(super) fn decode_path(raw: &str) -> Option<String> {
    // A `%` that does not begin an encoded byte is decoded as itself, and rejected below.
    let path = percent_decode_str(raw).decode_utf8().ok()?;
    let names: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
    let (last, folders) = names.split_last()?;
    let is_forbidden = |c: char| c.is_control() || matches!(c, '\\' | '%' | ':');
    let is_relative = |name: &str| matches!(name, "." | "..");
    let is_plain = !path.contains(is_forbidden)
        && !is_relative(last)
        && folders.iter().all(|name| !name.is_empty() && !is_relative(name));
    is_plain.then(|| path.into_owned())
}

#[cfg(test)]
mod tests {
    use super::{decode_path, key_in_url};

    #[test]
    fn only_plain_paths_are_looked_up() {
        assert_eq!(decode_path("/public/en/index.html").as_deref(), Some("/public/en/index.html"));
        assert_eq!(decode_path("/public/a%20b.css").as_deref(), Some("/public/a b.css"));
        assert_eq!(decode_path("/").as_deref(), Some("/"));
        assert_eq!(decode_path("/desk/en/").as_deref(), Some("/desk/en/"));
        assert_eq!(decode_path("/a%2Fb").as_deref(), Some("/a/b"));
        assert_eq!(decode_path("/%C3%A9").as_deref(), Some("/é"));
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
            "/%00",
            "/%",
            "/%2",
            "/%zz",
            "/%%34%31",
            "/a%25b",
            "/a/..",
            "/a/.",
            "/..%2f..%2fetc/passwd",
            "/%2fetc/passwd",
            "/a%2f%2fb",
            "/a//b",
            "/c:/x",
            "/%ff",
            "/%c0%ae%c0%ae/b",
        ] {
            assert_eq!(decode_path(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_key_of_a_link_is_the_first_field_of_its_name() {
        let key = |uri: &str| key_in_url(&uri.parse().expect("a URL")).map(|key| key.into_owned());
        assert_eq!(key("/?key=ab12").as_deref(), Some("ab12"));
        assert_eq!(key("/?a=b&key=1&key=2").as_deref(), Some("1"));
        assert_eq!(key("/?key=").as_deref(), Some(""));
        assert_eq!(key("/?key=%ff").as_deref(), Some("\u{fffd}"));
        assert_eq!(key("/?monkey=1"), None);
        assert_eq!(key("/"), None);
    }
}
