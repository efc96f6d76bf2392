//! The page of the health check.

use askama::Template;
use axum::extract::State;

use super::model::{Facts, Fault, Finding, findings};
use super::queries;
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::platform::web::{App, Error, Page, Pages, Path, Result};

pub fn routes() -> Pages {
    Pages::default().staff_page("/{org}/strategies/{slug}/health", &[], show)
}

#[derive(Template)]
#[template(path = "strategy/health.html")]
struct HealthPage {
    scope: Scope,
    facts: Facts,
    found: Vec<Finding>,
}

impl HealthPage {
    /// The findings by what is wanting, each kind with its sentence.
    fn by_fault(&self) -> Vec<(String, Vec<&Finding>)> {
        let mut groups: Vec<(Fault, Vec<&Finding>)> = Vec::new();
        for finding in &self.found {
            match groups.last_mut().filter(|(fault, _)| *fault == finding.fault) {
                Some((_, findings)) => findings.push(finding),
                None => groups.push((finding.fault, vec![finding])),
            }
        }
        let said = |fault: Fault| match fault {
            Fault::LanguageMissing(language) => self.scope.tx(fault.text(), language.endonym()),
            _ => self.scope.t(fault.text()),
        };
        groups.into_iter().map(|(fault, findings)| (said(fault), findings)).collect()
    }

    fn address(&self, finding: &Finding) -> String {
        match &finding.code {
            Some(code) => self.scope.within("strategies", &self.facts.slug, code),
            None => self.scope.at("strategies", &self.facts.slug),
        }
    }
}

async fn show(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    scope.require(Role::Reader)?;
    let mut all = queries::facts(&mut *scope.door(&app).await?, scope.organisation.id, Some(&slug)).await?;
    let facts = all.pop().ok_or(Error::NotFound)?;
    let found = findings(&facts, &scope.organisation.required_languages, scope.today());
    Page(HealthPage { scope, facts, found }).fresh()
}
