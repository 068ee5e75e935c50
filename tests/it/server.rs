//! A running `careleaf serve` for tests, and a small client for it. Each server ends with its test.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;

use super::sandbox::{Sandbox, TODAY, careleaf};

/// A server that ends with the test.
pub struct Server {
    pub child: Child,
    pub port: u16,
    pub token: String,
}

/// A response of the server.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    /// Returns the page without the script that the server adds.
    pub fn page(&self) -> &str {
        self.body.rsplit_once("<script>").map_or(&self.body, |(page, _)| page)
    }
}

impl Server {
    #[track_caller]
    pub fn start(sandbox: &Sandbox, more: &[&str]) -> Self {
        Self::start_as(careleaf(), sandbox, more)
    }

    /// Starts a server with a prepared command.
    #[track_caller]
    pub fn start_as(mut command: Command, sandbox: &Sandbox, more: &[&str]) -> Self {
        command
            .current_dir(sandbox.site())
            .args(["serve", "--port", "0", "--today", TODAY])
            .args(more);
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program runs");
        let mut line = String::new();
        let out = child.stdout.take().expect("its output is piped");
        BufReader::new(out).read_line(&mut line).expect("it says where it is");
        let (host, token) =
            line.trim().split_once("/?key=").unwrap_or_else(|| panic!("no address: {line}"));
        let port = host
            .rsplit(':')
            .next()
            .and_then(|port| port.parse().ok())
            .expect("an address has a port");
        Self { child, port, token: token.to_owned() }
    }

    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub fn cookie(&self) -> String {
        format!("Cookie: careleaf-{}={}", self.port, self.token)
    }

    /// Sends a request unchanged, with these additional header lines.
    #[track_caller]
    pub fn raw(&self, request: &str, head: &[&str], body: &str) -> Answer {
        let mut socket = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        socket.set_read_timeout(Some(Duration::from_secs(20))).expect("a socket takes a limit");
        let length = if body.is_empty() {
            String::new()
        } else {
            format!("Content-Length: {}\r\n", body.len())
        };
        let head: String = head.iter().map(|line| format!("{line}\r\n")).collect();
        // The server may close the connection before it has read a request that it refuses.
        let _ =
            write!(socket, "{request} HTTP/1.1\r\nConnection: close\r\n{head}{length}\r\n{body}");
        let mut bytes = Vec::new();
        let _ = socket.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Answer { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    #[track_caller]
    pub fn get(&self, path: &str, head: &[&str]) -> Answer {
        let host = format!("Host: 127.0.0.1:{}", self.port);
        let head: Vec<&str> = std::iter::once(host.as_str()).chain(head.iter().copied()).collect();
        self.raw(&format!("GET {path}"), &head, "")
    }

    /// Sends JSON as a page of the server does.
    #[track_caller]
    pub fn post(&self, path: &str, body: &Value) -> Answer {
        let own = [
            format!("Host: 127.0.0.1:{}", self.port),
            format!("Origin: http://127.0.0.1:{}", self.port),
            self.cookie(),
            format!("X-Careleaf-Token: {}", self.write_token()),
            "Content-Type: application/json".to_owned(),
        ];
        self.raw(&format!("POST {path}"), &own.each_ref().map(String::as_str), &body.to_string())
    }

    /// Returns the token for writes from a page for reviewers; empty if nobody may write.
    pub fn write_token(&self) -> String {
        let page = self.get("/review/es/topics/sleep.html", &[&self.cookie()]);
        let token = page.body.split_once("\"token\":\"").and_then(|(_, rest)| rest.split_once('"'));
        token.map(|(token, _)| token.to_owned()).unwrap_or_default()
    }

    /// Waits until a page satisfies a condition.
    #[track_caller]
    pub fn until(&self, path: &str, what: &str, so: impl Fn(&Answer) -> bool) -> Answer {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            let answer = self.get(path, &[]);
            if so(&answer) {
                return answer;
            }
            assert!(
                Instant::now() < end,
                "not within 20 s: {what}; {} {}",
                answer.status,
                answer.page()
            );
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// Returns the link with the key, which gives access to everything.
    pub fn link(&self) -> String {
        self.address(&format!("/?key={}", self.token))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The process may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
