//! The secrets of one run of the server: the key in the printed link, which becomes a cookie, a
//! single-use key for the browser that the program starts, and the write token of its pages.

use std::sync::{Mutex, PoisonError};

use axum::http::{HeaderMap, header};
use subtle::ConstantTimeEq;

use crate::diag::Fault;

/// The header that carries the write token of a page, which proves that this run made the page.
const TOKEN_HEADER: &str = "x-careleaf-token";

/// The secrets of one run.
pub(super) struct ServerKeys {
    /// The name of the cookie. It contains the port, because browsers share cookies between ports.
    cookie_name: String,
    /// The key in the printed link; it opens records and writing.
    run_key: String,
    /// The write token. Pages contain it and send it back to write; it is not in a cookie, because
    /// browsers send cookies to every server on this machine.
    write_token: String,
    /// A key that is accepted once, because the URL that a browser is started with is visible to
    /// every program on this machine.
    single_use_key: Mutex<Option<String>>,
}

impl ServerKeys {
    /// Creates the secrets of a server on this port.
    ///
    /// # Errors
    /// Fails if the system provides no random numbers.
    pub(super) fn generate(port: u16) -> Result<Self, Fault> {
        Ok(Self {
            cookie_name: format!("careleaf-{port}"),
            run_key: random_secret()?,
            write_token: random_secret()?,
            single_use_key: Mutex::default(),
        })
    }

    /// Returns the key of the printed link.
    pub(super) fn run_key(&self) -> &str {
        &self.run_key
    }

    /// Returns the write token, for pages that may write.
    pub(super) fn write_token(&self) -> &str {
        &self.write_token
    }

    /// Creates a single-use key. It replaces the previous one.
    ///
    /// # Errors
    /// Fails if the system provides no random numbers.
    pub(super) fn new_single_use_key(&self) -> Result<String, Fault> {
        let key = random_secret()?;
        *self.single_use_key.lock().unwrap_or_else(PoisonError::into_inner) = Some(key.clone());
        Ok(key)
    }

    /// Returns whether a key opens records and writing: the key of the run, or the single-use key,
    /// which is then used up.
    pub(super) fn admits(&self, received: &str) -> bool {
        let mut single_use = self.single_use_key.lock().unwrap_or_else(PoisonError::into_inner);
        if single_use.as_deref().is_some_and(|key| is_same_secret(received, key)) {
            *single_use = None;
            return true;
        }
        is_same_secret(received, &self.run_key)
    }

    /// Returns the value of the `Set-Cookie` header that replaces the key in the URL.
    pub(super) fn cookie(&self) -> String {
        format!("{}={}; Path=/; HttpOnly; SameSite=Strict", self.cookie_name, self.run_key)
    }

    /// Returns whether a request carries the cookie that the printed link sets.
    pub(super) fn has_cookie(&self, headers: &HeaderMap) -> bool {
        let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs =
            lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.any(|(name, value)| name == self.cookie_name && is_same_secret(value, &self.run_key))
    }

    /// Returns whether a request carries the write token of a page of this run.
    pub(super) fn has_write_token(&self, headers: &HeaderMap) -> bool {
        headers
            .get(TOKEN_HEADER)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| is_same_secret(value, &self.write_token))
    }
}

/// Compares a received secret with the expected one in a time that depends only on their lengths.
fn is_same_secret(received: &str, expected: &str) -> bool {
    received.as_bytes().ct_eq(expected.as_bytes()).into()
}

fn random_secret() -> Result<String, Fault> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| Fault::Usage(format!("cannot get random numbers: {error}")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header};

    use super::{ServerKeys, TOKEN_HEADER};

    #[test]
    fn only_the_whole_key_is_admitted_and_a_single_use_key_only_once() {
        let keys = ServerKeys::generate(4050).expect("the system has random numbers");
        let run_key = keys.run_key().to_owned();
        for wrong in ["", "0", &run_key[1..], &format!("{run_key}0"), keys.write_token()] {
            assert!(!keys.admits(wrong), "{wrong}");
        }
        assert!(keys.admits(&run_key) && keys.admits(&run_key));
        let key = keys.new_single_use_key().expect("the system has random numbers");
        assert!(!keys.admits(""));
        assert!(keys.admits(&key));
        assert!(!keys.admits(&key));
    }

    #[test]
    fn the_cookie_and_the_write_token_do_not_replace_each_other() {
        let keys = ServerKeys::generate(4050).expect("the system has random numbers");
        let with = |name: &str, value: &str| {
            let mut headers = HeaderMap::new();
            let name = header::HeaderName::from_bytes(name.as_bytes()).expect("a header name");
            headers.insert(name, HeaderValue::from_str(value).expect("a header value"));
            headers
        };
        let cookie = |name: &str, key: &str| with("cookie", &format!("a=b; {name}={key}"));
        assert!(keys.has_cookie(&cookie("careleaf-4050", keys.run_key())));
        assert!(!keys.has_cookie(&cookie("careleaf-4051", keys.run_key())));
        assert!(!keys.has_cookie(&cookie("careleaf-4050", keys.write_token())));
        assert!(!keys.has_cookie(&cookie("careleaf-4050", "")));
        assert!(keys.has_write_token(&with(TOKEN_HEADER, keys.write_token())));
        assert!(!keys.has_write_token(&with(TOKEN_HEADER, keys.run_key())));
        assert!(!keys.has_write_token(&with(TOKEN_HEADER, "")));
    }
}
