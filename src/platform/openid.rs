//! Signing in with an OpenID Connect provider: the protocol alone, free of what a sign-in means here.
//!
//! The provider's description and keys are read when somebody first wants to sign in, so the portal starts while the
//! provider is away.

mod claims;

use std::sync::Arc;
use std::time::{Duration, Instant};

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreClientAuthMethod, CoreErrorResponseType,
    CoreGenderClaim, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata,
    CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AuthType, AuthorizationCode, Client, ClientId, ClientSecret, CsrfToken, DiscoveryError, EmptyExtraTokenFields,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, IdTokenFields, IssuerUrl, LanguageTag, Nonce, OAuth2TokenResponse,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, StandardErrorResponse,
    StandardTokenResponse, UserInfoClaims,
};
use tokio::sync::Mutex;

pub use claims::Identity;
use claims::{Claims, Others, identity, proven};

use super::outbound::{self, Outbound};

/// The provider's description and keys are read again after this long.
const GOOD_FOR: Duration = Duration::from_secs(60 * 60);
/// An unknown key has them read again, but not oftener than this: a provider gone wrong must not make us ask and ask.
const AGAIN_AFTER: Duration = Duration::from_secs(5);

/// How this portal is known to its provider.
#[derive(Debug, Clone)]
pub struct Settings {
    pub issuer: String,
    pub client_id: String,
    /// None for a public client, which PKCE alone proves.
    pub client_secret: Option<String>,
    /// What people call the provider; shown to them.
    pub name: String,
    pub scopes: Vec<String>,
    /// The claim that lists somebody's groups.
    pub groups_claim: String,
    /// Where the provider sends people back to, as registered with it.
    pub answer_url: String,
}

/// What must be remembered of a sign-in until the provider answers, and where to send the reader.
#[derive(Debug)]
pub struct Begun {
    pub address: String,
    pub nonce: String,
    pub verifier: String,
}

/// Why the provider did not tell who somebody is.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// It does not answer; later it may.
    #[error("the provider is away: {0}")]
    Away(String),
    /// What came back proves nothing.
    #[error("the provider's answer was refused: {0}")]
    Unproven(String),
}

type Tokens = StandardTokenResponse<
    IdTokenFields<
        Others,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;
type KnownClient = Client<
    Others,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// A provider that people sign in with.
pub struct Provider {
    settings: Settings,
    outbound: Outbound,
    /// One reads, the others wait for what it reads.
    memory: Mutex<Memory>,
}

#[derive(Default)]
struct Memory {
    known: Option<Known>,
    /// When reading last failed.
    failed_at: Option<Instant>,
}

#[derive(Clone)]
struct Known {
    client: Arc<KnownClient>,
    read_at: Instant,
}

impl Provider {
    pub fn new(settings: Settings, outbound: Outbound) -> Provider {
        Provider { settings, outbound, memory: Mutex::default() }
    }

    /// What people call the provider.
    pub fn name(&self) -> &str {
        &self.settings.name
    }

    pub fn issuer(&self) -> &str {
        &self.settings.issuer
    }

    /// Begins a sign-in: a fresh nonce and PKCE verifier, and the address at the provider, in the reader's language.
    ///
    /// # Errors
    /// When the provider has not been reached yet and is away.
    pub async fn begin(&self, state: String, language: &str) -> Result<Begun, Refusal> {
        let client = self.client(GOOD_FOR).await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let mut request = client
            .authorize_url(flow, move || CsrfToken::new(state), Nonce::new_random)
            .set_pkce_challenge(challenge)
            .add_ui_locale(LanguageTag::new(language.to_owned()));
        // The library asks for this one by itself.
        for scope in self.settings.scopes.iter().filter(|scope| *scope != "openid") {
            request = request.add_scope(Scope::new(scope.clone()));
        }
        let (address, _, nonce) = request.url();
        Ok(Begun { address: address.into(), nonce: nonce.secret().clone(), verifier: verifier.into_secret() })
    }

    /// Exchanges the code of an answer for who somebody is.
    ///
    /// # Errors
    /// When the provider is away, or code, nonce, signature or anything else about the answer is not right.
    pub async fn finish(&self, code: String, nonce: String, verifier: String) -> Result<Identity, Refusal> {
        let client = self.client(GOOD_FOR).await?;
        let tokens = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|error| Refusal::Unproven(error.to_string()))?
            .set_pkce_verifier(PkceCodeVerifier::new(verifier))
            .request_async(&self.outbound)
            .await
            .map_err(of_token_request)?;
        let nonce = Nonce::new(nonce);
        let claims = match proven(&client, &tokens, &nonce) {
            // The provider may have changed its keys since they were read.
            Err(_) => proven(&*self.client(AGAIN_AFTER).await?, &tokens, &nonce)?,
            Ok(claims) => claims,
        };
        let more = self.told_separately(&client, &tokens, &claims).await?;
        identity(&self.settings, &claims, more)
    }

    /// The client made from what is known of the provider, read anew when that is older than `good_for`.
    async fn client(&self, good_for: Duration) -> Result<Arc<KnownClient>, Refusal> {
        let asked_at = Instant::now();
        let mut memory = self.memory.lock().await;
        // Who waited while another was told nothing need not ask again.
        if memory.failed_at.is_some_and(|failed_at| failed_at > asked_at) && memory.known.is_none() {
            return Err(Refusal::Away("it was away a moment ago".into()));
        }
        if let Some(fresh) = memory.known.as_ref().filter(|known| known.read_at.elapsed() < good_for) {
            return Ok(fresh.client.clone());
        }
        match (self.discover().await, memory.known.as_mut()) {
            (Ok(client), _) => {
                memory.known = Some(Known { client: client.clone(), read_at: Instant::now() });
                Ok(client)
            }
            // What was read an hour ago is most likely still so; the provider proves itself at the exchange.
            (Err(error), Some(old)) => {
                tracing::warn!(%error, "the provider's description could not be read again");
                old.read_at = Instant::now();
                Ok(old.client.clone())
            }
            (Err(error), None) => {
                memory.failed_at = Some(Instant::now());
                Err(error)
            }
        }
    }

    async fn discover(&self) -> Result<Arc<KnownClient>, Refusal> {
        let issuer = IssuerUrl::new(self.settings.issuer.clone()).map_err(|error| Refusal::Away(error.to_string()))?;
        let metadata = CoreProviderMetadata::discover_async(issuer, &self.outbound).await.map_err(of_discovery)?;
        // The basic form is every provider's duty; the other only where it says that it knows no better.
        let by_body = metadata.token_endpoint_auth_methods_supported().is_some_and(|methods| {
            methods.contains(&CoreClientAuthMethod::ClientSecretPost)
                && !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
        });
        let answer_url =
            RedirectUrl::new(self.settings.answer_url.clone()).map_err(|error| Refusal::Away(error.to_string()))?;
        let client = Client::from_provider_metadata(
            metadata,
            ClientId::new(self.settings.client_id.clone()),
            self.settings.client_secret.clone().map(ClientSecret::new),
        )
        .set_redirect_uri(answer_url)
        .set_auth_type(if by_body { AuthType::RequestBody } else { AuthType::BasicAuth });
        Ok(Arc::new(client))
    }

    /// What the provider tells only when asked with the access token: many leave addresses or groups out of the token.
    async fn told_separately(
        &self,
        client: &KnownClient,
        tokens: &Tokens,
        claims: &Claims,
    ) -> Result<Option<UserInfoClaims<Others, CoreGenderClaim>>, Refusal> {
        let complete =
            claims.email().is_some() && claims.additional_claims().claims.contains_key(&self.settings.groups_claim);
        let Ok(request) = client.user_info(tokens.access_token().clone(), Some(claims.subject().clone())) else {
            return Ok(None);
        };
        if complete {
            return Ok(None);
        }
        match request.request_async(&self.outbound).await {
            Ok(told) => Ok(Some(told)),
            Err(openidconnect::UserInfoError::Request(error)) => Err(Refusal::Away(error.to_string())),
            Err(error) => Err(Refusal::Unproven(told_in_full(&error))),
        }
    }
}

fn of_discovery(error: DiscoveryError<outbound::Error>) -> Refusal {
    // Whatever is wrong with the description, nobody can sign in until it is right.
    Refusal::Away(told_in_full(&error))
}

fn of_token_request(
    error: RequestTokenError<outbound::Error, StandardErrorResponse<CoreErrorResponseType>>,
) -> Refusal {
    match &error {
        RequestTokenError::Request(_) => Refusal::Away(told_in_full(&error)),
        _ => Refusal::Unproven(told_in_full(&error)),
    }
}

/// An error with all that caused it, for the log.
fn told_in_full(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
