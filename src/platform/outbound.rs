//! Requests that the portal itself sends. Whoever can make it ask an address must not reach what stands behind the
//! operator's walls, so only public addresses are asked, unless the operator's list says otherwise.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use reqwest::{Client, Url};

/// A server that has not answered whole by then is away. Three calls in a row fit into one request's deadline.
const ANSWER_WITHIN: Duration = Duration::from_secs(3);
/// Largest answer that is read, in bytes.
const LARGEST_ANSWER: usize = 1 << 20;

/// A host that may be asked although it is not public, with one port or any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowedHost {
    host: String,
    port: Option<u16>,
}

impl AllowedHost {
    /// Reads `host`, `host:port`, `[::1]` or `[::1]:port`.
    pub fn parse(given: &str) -> Option<AllowedHost> {
        let given = given.trim().to_lowercase();
        let name_end = given.rfind(']').map_or(0, |at| at + 1);
        let (host, port) = match given[name_end..].rfind(':') {
            Some(at) => (&given[..name_end + at], Some(given[name_end + at + 1..].parse().ok()?)),
            None => (given.as_str(), None),
        };
        let bracketed = host.starts_with('[') && host.ends_with(']');
        let plain = !host.is_empty() && !host.contains([':', '/', '@', '[', ']', ' ']);
        (bracketed || plain).then(|| AllowedHost { host: host.to_owned(), port })
    }

    fn covers(&self, url: &Url) -> bool {
        url.host_str() == Some(self.host.as_str())
            && self.port.is_none_or(|port| url.port_or_known_default() == Some(port))
    }
}

/// Why a request got no answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{0} is not public; the setting SUUNTA_OUTBOUND_ALLOW can name it")]
    NotPublic(String),
    #[error("{0} is not https; only hosts named in SUUNTA_OUTBOUND_ALLOW are asked without")]
    NotEncrypted(String),
    #[error("the answer is larger than a megabyte")]
    TooLarge,
    #[error(transparent)]
    Request(#[from] reqwest::Error),
    #[error(transparent)]
    Http(#[from] axum::http::Error),
}

/// Sends requests over the rule.
#[derive(Debug, Clone)]
pub struct Outbound {
    allowed: Arc<[AllowedHost]>,
    /// Resolves to public addresses alone.
    guarded: Client,
    /// For hosts that the operator named.
    open: Client,
}

impl Outbound {
    /// # Errors
    /// When the machine has no certificates to trust.
    pub fn new(allowed: &[AllowedHost]) -> Result<Outbound, Error> {
        // The same cryptography as towards the database. A second time it is there already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        // A redirect could lead inside again, and none of what is asked needs one. A proxy would resolve names itself,
        // out of reach of the check.
        let client = || {
            Client::builder().redirect(Policy::none()).no_proxy().timeout(ANSWER_WITHIN).connect_timeout(ANSWER_WITHIN)
        };
        Ok(Outbound {
            allowed: allowed.into(),
            guarded: client().dns_resolver(PublicOnly).build()?,
            open: client().build()?,
        })
    }

    /// Sends a request and reads the whole answer, whatever its status.
    ///
    /// # Errors
    /// When the rule forbids it, or no whole answer comes in time.
    pub async fn send(&self, request: axum::http::Request<Vec<u8>>) -> Result<axum::http::Response<Vec<u8>>, Error> {
        let request = reqwest::Request::try_from(request)?;
        let mut answer = self.client_for(request.url())?.execute(request).await?;
        let mut response = axum::http::Response::builder().status(answer.status());
        if let Some(headers) = response.headers_mut() {
            headers.clone_from(answer.headers());
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            if body.len() + chunk.len() > LARGEST_ANSWER {
                return Err(Error::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(response.body(body)?)
    }

    fn client_for(&self, url: &Url) -> Result<&Client, Error> {
        let host = url.host_str().unwrap_or_default().to_owned();
        if self.allowed.iter().any(|allowed| allowed.covers(url)) {
            return Ok(&self.open);
        }
        if url.scheme() != "https" {
            return Err(Error::NotEncrypted(host));
        }
        // An address written out is never resolved, so it is checked here.
        match host.trim_matches(['[', ']']).parse::<IpAddr>() {
            Ok(address) if !is_public(address) => Err(Error::NotPublic(host)),
            _ => Ok(&self.guarded),
        }
    }
}

impl<'c> openidconnect::AsyncHttpClient<'c> for Outbound {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<openidconnect::HttpResponse, Error>> + Send + 'c>>;

    fn call(&'c self, request: openidconnect::HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

/// Resolves names, and forgets the addresses that are not public: the connection is made to what was checked.
struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|address| is_public(address.ip())).collect();
            match public.is_empty() {
                true => Err(Error::NotPublic(name.as_str().to_owned()).into()),
                false => Ok(Box::new(public.into_iter()) as Addrs),
            }
        })
    }
}

/// Whether an address is one of the whole internet's, by the registries of special addresses (RFC 6890).
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || address.is_multicast();
    // "This network", carriers' own, protocol assignments, benchmarks, and what is reserved to the broadcast address.
    let reserved = matches!(
        address.octets(),
        [0, ..] | [100, 64..=127, ..] | [192, 0, 0, _] | [192, 88, 99, _] | [198, 18..=19, ..] | [240..=255, ..]
    );
    !special && !reserved
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let carried = |high: u16, low: u16| {
        let [a, b, c, d] = [high.to_be_bytes(), low.to_be_bytes()].concat()[..] else { return false };
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match address.segments() {
        // An address of the older kind, written in the newer, or reached through a translator.
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => carried(high, low),
        [0x2002, high, low, ..] => carried(high, low),
        // Tunnels, benchmarks and documentation.
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x3fff, 0..=0xfff, ..] => false,
        // The one range that the internet uses; everything else is local, multicast or not given out.
        [0x2000..=0x3fff, ..] => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_internet_are_public() {
        for public in ["8.8.8.8", "185.199.108.1", "100.128.0.1", "2a00:1450::1", "64:ff9b::808:808", "::ffff:8.8.8.8"]
        {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
        for own in [
            "127.0.0.1",
            "10.1.2.3",
            "172.31.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "198.18.0.1",
            "192.0.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "240.0.0.1",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "2001::1",
            "2001:db8::1",
            "::127.0.0.1",
            "fec0::1",
        ] {
            assert!(!is_public(own.parse().unwrap()), "{own}");
        }
    }

    #[test]
    fn a_host_may_be_named_with_a_port_or_without() {
        let covers = |given: &str, url: &str| AllowedHost::parse(given).unwrap().covers(&Url::parse(url).unwrap());
        assert!(covers("idp.example", "https://IDP.example/x"));
        assert!(covers("idp.example:443", "https://idp.example/x"));
        assert!(!covers("idp.example:8443", "https://idp.example/x"));
        assert!(!covers("idp.example", "https://evil.idp.example/x"));
        assert!(covers("[::1]:8080", "http://[::1]:8080/"));
        assert!(covers("127.0.0.1", "http://127.1:99/"), "an address has one form");
        for wrong in ["", "a:b", "https://idp.example", "a b", ":80", "::1"] {
            assert_eq!(AllowedHost::parse(wrong), None, "{wrong}");
        }
    }

    #[tokio::test]
    async fn what_is_not_public_is_asked_only_when_named() {
        let ask = async |allowed: &[AllowedHost], url: &str| {
            let request = axum::http::Request::get(url).body(Vec::new()).unwrap();
            Outbound::new(allowed).unwrap().send(request).await.unwrap_err()
        };
        for url in ["https://127.0.0.1:9/", "https://[::1]:9/", "https://2130706433:9/", "https://[::ffff:10.0.0.1]/"] {
            assert!(matches!(ask(&[], url).await, Error::NotPublic(_)), "{url}");
        }
        assert!(matches!(ask(&[], "http://example.org/").await, Error::NotEncrypted(_)));
        let resolved = format!("{:?}", ask(&[], "https://localhost:9/").await);
        assert!(resolved.contains("NotPublic"), "{resolved}");
        // Named, it is asked; nobody listens there.
        let named = ask(&[AllowedHost::parse("127.0.0.1:9").unwrap()], "http://127.0.0.1:9/").await;
        assert!(matches!(named, Error::Request(_)), "{named}");
    }
}
