//! Who may come in: only requests addressed to the loopback interface, and none sent by a foreign web page.
//! This keeps other sites open in the same browser, and names that resolve to this machine, out.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::shell::playground::Hub;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Turns strangers away and marks every answer with the page's security policy.
pub(crate) async fn guard(State(hub): State<Arc<Hub>>, request: Request, next: Next) -> Response {
    let visitor = match (request.method(), request.uri().path()) {
        (&Method::GET, "/") => Visitor::Anyone,
        (&Method::GET, _) => Visitor::Program,
        (_, path) if path.starts_with("/page/") => Visitor::Page,
        _ => Visitor::Program,
    };
    if !is_welcome(request.headers(), hub.address, visitor) {
        return (
            StatusCode::FORBIDDEN,
            "only this machine's own page may ask this",
        )
            .into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Who may send a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Visitor {
    /// A link from anywhere may open the page itself.
    Anyone,
    /// A bot, or the page; but no foreign page, not even by an address of a picture.
    Program,
    /// An act must prove that it comes from the page.
    Page,
}

fn is_welcome(headers: &HeaderMap, address: SocketAddr, visitor: Visitor) -> bool {
    let told = |name: HeaderName| {
        let value: Option<&HeaderValue> = headers.get(name);
        value.map(|value| value.to_str().unwrap_or("?"))
    };
    let host_fits = told(header::HOST).is_some_and(|host| is_own(host, address));
    let origin_fits = match (told(header::ORIGIN), visitor) {
        (Some(origin), _) => origin
            .strip_prefix("http://")
            .is_some_and(|host| is_own(host, address)),
        (None, Visitor::Page) => false,
        (None, Visitor::Anyone | Visitor::Program) => true,
    };
    let site = told(HeaderName::from_static("sec-fetch-site"));
    let site_fits = match visitor {
        Visitor::Anyone => true,
        Visitor::Program | Visitor::Page => {
            site.is_none_or(|site| site == "same-origin" || site == "none")
        }
    };
    host_fits && origin_fits && site_fits
}

/// Whether a host, as a browser writes it, is the playground's own address.
fn is_own(host: &str, address: SocketAddr) -> bool {
    let named = format!("localhost:{}", address.port());
    host == address.to_string() || host.eq_ignore_ascii_case(&named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_stay_outside() {
        let address: SocketAddr = "127.0.0.1:8043".parse().unwrap();
        let own = Some("127.0.0.1:8043");
        let (same, cross) = (Some("same-origin"), Some("cross-site"));
        let home = Some("http://127.0.0.1:8043");
        for (host, origin, site, visitor, expected) in [
            (own, None, None, Visitor::Program, true),
            (Some("localhost:8043"), None, None, Visitor::Program, true),
            (own, home, same, Visitor::Page, true),
            (own, None, cross, Visitor::Anyone, true),
            (own, None, cross, Visitor::Program, false),
            (own, None, Some("same-site"), Visitor::Program, false),
            (own, None, None, Visitor::Page, false),
            (None, None, None, Visitor::Program, false),
            (
                Some("evil.example:8043"),
                None,
                None,
                Visitor::Anyone,
                false,
            ),
            (Some("127.0.0.1:80"), None, None, Visitor::Program, false),
            (
                own,
                Some("http://evil.example"),
                None,
                Visitor::Program,
                false,
            ),
            (own, Some("null"), None, Visitor::Program, false),
            (
                own,
                Some("https://127.0.0.1:8043"),
                None,
                Visitor::Page,
                false,
            ),
        ] {
            let mut headers = HeaderMap::new();
            let site_name = HeaderName::from_static("sec-fetch-site");
            for (name, value) in [
                (header::HOST, host),
                (header::ORIGIN, origin),
                (site_name, site),
            ] {
                if let Some(value) = value {
                    headers.insert(name, HeaderValue::from_static(value));
                }
            }
            let welcome = is_welcome(&headers, address, visitor);
            assert_eq!(
                welcome, expected,
                "{host:?} {origin:?} {site:?} {visitor:?}"
            );
        }
    }
}
