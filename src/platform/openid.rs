//! Signing in with an OpenID Connect provider: the protocol alone, free of what a sign-in means here.
//!
//! The provider's description and keys are read when somebody first wants to sign in, so the portal starts while the
//! provider is away.

use std::sync::Arc;
use std::time::{Duration, Instant};

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreClientAuthMethod, CoreErrorResponseType,
    CoreGenderClaim, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata,
    CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, AuthType, AuthorizationCode, Client, ClientId, ClientSecret, CsrfToken,
    DiscoveryError, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet, IdTokenClaims, IdTokenFields,
    IssuerUrl, LanguageTag, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
    RequestTokenError, Scope, StandardErrorResponse, StandardTokenResponse, TokenResponse, UserInfoClaims,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tokio::sync::Mutex;

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

/// Who somebody is, as the provider says.
#[derive(Debug, Clone)]
pub struct Identity {
    pub issuer: String,
    pub subject: String,
    /// The address, if the provider has verified that it is theirs.
    pub verified_email: Option<String>,
    /// What to call them.
    pub name: String,
    pub groups: Vec<String>,
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

/// All claims beside the standard ones.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Others {
    #[serde(flatten)]
    claims: Map<String, Value>,
}

impl AdditionalClaims for Others {}

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
type Claims = IdTokenClaims<Others, CoreGenderClaim>;

/// A provider that people sign in with.
pub struct Provider {
    settings: Settings,
    outbound: Outbound,
    /// One reads, the others wait for what it reads.
    known: Mutex<Option<Known>>,
}

#[derive(Clone)]
struct Known {
    client: Arc<KnownClient>,
    read_at: Instant,
}

impl Provider {
    pub fn new(settings: Settings, outbound: Outbound) -> Provider {
        Provider { settings, outbound, known: Mutex::new(None) }
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
        self.identity(&claims, more)
    }

    /// The client made from what is known of the provider, read anew when that is older than `good_for`.
    async fn client(&self, good_for: Duration) -> Result<Arc<KnownClient>, Refusal> {
        let mut known = self.known.lock().await;
        if let Some(fresh) = known.as_ref().filter(|known| known.read_at.elapsed() < good_for) {
            return Ok(fresh.client.clone());
        }
        match (self.discover().await, known.as_mut()) {
            (Ok(client), _) => {
                *known = Some(Known { client: client.clone(), read_at: Instant::now() });
                Ok(client)
            }
            // What was read an hour ago is most likely still so; the provider proves itself at the exchange.
            (Err(error), Some(old)) => {
                tracing::warn!(%error, "the provider's description could not be read again");
                old.read_at = Instant::now();
                Ok(old.client.clone())
            }
            (Err(error), None) => Err(error),
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

    fn identity(
        &self,
        claims: &Claims,
        more: Option<UserInfoClaims<Others, CoreGenderClaim>>,
    ) -> Result<Identity, Refusal> {
        let claim = &self.settings.groups_claim;
        let others = || [Some(claims.additional_claims()), more.as_ref().map(UserInfoClaims::additional_claims)];
        let groups = others().into_iter().flatten().find_map(|others| others.claims.get(claim));
        // Entra ID leaves long lists of groups out and says so. To read that as "no groups" would take roles away, to
        // leave the roles alone would let them outlive the groups.
        let left_out =
            |others: &Others| others.claims.get("_claim_names").is_some_and(|names| names.get(claim).is_some());
        if groups.is_none() && others().into_iter().flatten().any(left_out) {
            return Err(Refusal::Unproven(format!("{claim} was left out as too long; have fewer groups sent")));
        }
        // Address and its verification are read from one place, so that one does not vouch for the other's.
        let (email, verified) = match claims.email() {
            Some(email) => (Some(email), claims.email_verified()),
            None => more.as_ref().map_or((None, None), |more| (more.email(), more.email_verified())),
        };
        let email = email.map(|email| email.as_str().to_owned());
        let username = claims.preferred_username().or_else(|| more.as_ref()?.preferred_username());
        let full_name = claims.name().or_else(|| more.as_ref()?.name()).and_then(|name| name.get(None));
        let name =
            full_name.map(|name| name.as_str().to_owned()).or_else(|| username.map(|name| name.as_str().to_owned()));
        Ok(Identity {
            issuer: self.settings.issuer.clone(),
            subject: claims.subject().as_str().to_owned(),
            name: name.or_else(|| email.clone()).unwrap_or_default(),
            verified_email: email.filter(|_| verified == Some(true)),
            groups: groups.map(listed).unwrap_or_default(),
        })
    }
}

/// The claims of the identity token, if signature, issuer, audience, time, nonce and access token are right.
fn proven(client: &KnownClient, tokens: &Tokens, nonce: &Nonce) -> Result<Claims, Refusal> {
    let refused = |cause: String| Refusal::Unproven(cause);
    let token = tokens.id_token().ok_or_else(|| refused("there is no identity token".into()))?;
    // Signatures by public keys only. The library reads the system's clock here: the times in a token are the
    // provider's, not those of a page.
    let verifier = client.id_token_verifier().set_allowed_algs(ALGORITHMS);
    let claims = token.claims(&verifier, nonce).map_err(|error| refused(told_in_full(&error)))?;
    if let Some(expected) = claims.access_token_hash() {
        let actual = token
            .signing_alg()
            .map_err(|error| error.to_string())
            .and_then(|algorithm| {
                let key = token.signing_key(&verifier).map_err(|error| error.to_string())?;
                AccessTokenHash::from_token(tokens.access_token(), algorithm, key).map_err(|error| error.to_string())
            })
            .map_err(refused)?;
        if actual != *expected {
            return Err(refused("the access token belongs to another identity token".into()));
        }
    }
    Ok(claims.clone())
}

const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// A claim that lists texts, or is one.
fn listed(claim: &Value) -> Vec<String> {
    match claim {
        Value::Array(list) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Value::String(one) => vec![one.clone()],
        _ => Vec::new(),
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
