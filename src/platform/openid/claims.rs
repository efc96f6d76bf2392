//! What a provider says of somebody: proven first, then read.

use openidconnect::core::{CoreGenderClaim, CoreJwsSigningAlgorithm};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, IdTokenClaims, Nonce, OAuth2TokenResponse, TokenResponse, UserInfoClaims,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{KnownClient, Refusal, Settings, Tokens, told_in_full};

/// All claims beside the standard ones.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Others {
    #[serde(flatten)]
    pub(super) claims: Map<String, Value>,
}

impl AdditionalClaims for Others {}

pub(super) type Claims = IdTokenClaims<Others, CoreGenderClaim>;

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

/// The claims of the identity token, if signature, issuer, audience, time, nonce and access token are right.
pub(super) fn proven(client: &KnownClient, tokens: &Tokens, nonce: &Nonce) -> Result<Claims, Refusal> {
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

/// Who somebody is, by the identity token and what was told beside it.
pub(super) fn identity(
    settings: &Settings,
    claims: &Claims,
    more: Option<UserInfoClaims<Others, CoreGenderClaim>>,
) -> Result<Identity, Refusal> {
    let claim = &settings.groups_claim;
    let others = || [Some(claims.additional_claims()), more.as_ref().map(UserInfoClaims::additional_claims)];
    let groups = others().into_iter().flatten().find_map(|others| others.claims.get(claim));
    // Entra ID leaves long lists of groups out and says so. To read that as "no groups" would take roles away, to
    // leave the roles alone would let them outlive the groups.
    let left_out = |others: &Others| others.claims.get("_claim_names").is_some_and(|names| names.get(claim).is_some());
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
    let name = full_name.map(|name| name.as_str().to_owned()).or_else(|| username.map(|name| name.as_str().to_owned()));
    Ok(Identity {
        issuer: settings.issuer.clone(),
        subject: claims.subject().as_str().to_owned(),
        name: name.or_else(|| email.clone()).unwrap_or_default(),
        verified_email: email.filter(|_| verified == Some(true)),
        groups: groups.map(listed).unwrap_or_default(),
    })
}
