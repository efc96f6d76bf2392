//! The interface as it is put together: each resource is named once, and both its route and its part of the OpenAPI
//! document are made of that.

use std::collections::BTreeMap;

use axum::handler::Handler;
use jiff::civil::Date;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa::openapi::path::{OperationBuilder, ParameterBuilder, ParameterIn, PathsBuilder};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::schema::{ArrayBuilder, KnownFormat, ObjectBuilder, SchemaFormat, SchemaType, Type};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{
    ComponentsBuilder, ContentBuilder, HttpMethod, InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder, PathItem, Ref,
    RefOr, Required, ResponseBuilder, Schema, ServerBuilder,
};

use super::ask::{Filter, LONGEST, MOST, Shape, USUAL};
use super::problem::{MEDIA_TYPE, Problem};
use super::resource::{self, Resource, Sampling};
use crate::platform::web::{App, Pages, text};
use crate::platform::words::Language;

/// The name of the way in which tokens are sent.
const TOKEN: &str = "token";

/// Routes, and what the document says of them.
#[derive(Default)]
pub struct Interface {
    pages: Pages,
    paths: PathsBuilder,
    schemas: BTreeMap<String, RefOr<Schema>>,
    /// What the resources that are named next are for.
    group: &'static str,
    /// How the first record of each address that gives something is read.
    samples: Vec<(&'static str, Sampling)>,
    takings: Vec<(&'static str, &'static Taking)>,
}

/// An address that takes something.
pub struct Taking {
    /// Its name among the operations, and of its summary's key.
    pub name: &'static str,
    /// What the answer says when it is done.
    pub done: (&'static str, &'static str),
    /// Statuses of refusals beside those that all have.
    pub refused: &'static [&'static str],
    /// Address of the list whose first record the example is about.
    pub about: &'static str,
    /// What that list is narrowed by, so that the example may be sent.
    pub narrowed: &'static [(&'static str, &'static str)],
    /// What an example sends about that record on a day, in the organisation's language.
    pub body: fn(&Value, Date, Language) -> Value,
    /// What the answer to it says, where the organisation's pages begin at an address.
    pub answer: fn(&Value, &str, Date) -> Value,
}

impl Interface {
    /// Says what the resources that are named next are for.
    pub fn group(self, group: &'static str) -> Interface {
        Interface { group, ..self }
    }

    /// How the first record at an address is read.
    pub fn sample(&self, route: &str) -> Option<Sampling> {
        self.samples.iter().find(|(known, _)| *known == route).map(|(_, read)| *read)
    }

    /// A list of an organisation's records, and what it may be narrowed by.
    pub fn list<R: Resource>(self, route: &'static str) -> Interface {
        self.listing::<R, _, _>(route, resource::list::<R>)
    }

    /// A list of the records of all.
    pub fn list_all<R: Resource>(self, route: &'static str) -> Interface {
        self.listing::<R, _, _>(route, resource::list_all::<R>)
    }

    fn listing<R: Resource, H: Handler<T, App>, T: 'static>(self, route: &'static str, handler: H) -> Interface {
        let operation =
            operation(format!("list-{}", R::NAME), summary(R::NAME), route, &["400", "404"]).tag(self.group);
        let operation = R::FILTERS.iter().fold(operation, |operation, filter| operation.parameter(filtering(filter)));
        let operation = operation.parameters(Some([
            parameter(
                "limit",
                ParameterIn::Query,
                &format!("Most records in the answer; {USUAL} where it is not given."),
            )
            .schema(Some(
                ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(1)).maximum(Some(MOST as isize)),
            )),
            parameter("after", ParameterIn::Query, "The id of the record behind which the list goes on.").schema(Some(
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid))),
            )),
        ]));
        let operation = operation.response("200", answer("A page of the list.", listing_of::<R>()));
        self.sampled::<R>(route)
            .documented::<R>(route, HttpMethod::Get, operation)
            .routed(|pages| pages.file(route, handler))
    }

    /// One record.
    pub fn one<R: Resource>(self, route: &'static str) -> Interface {
        let operation =
            operation(format!("get-{}", R::NAME), one_summary(R::NAME), route, &["400", "404"]).tag(self.group);
        let operation = operation.response("200", answer("The record.", reference::<R>()));
        let documented = self.sampled::<R>(route).documented::<R>(route, HttpMethod::Get, operation);
        documented.routed(|pages| pages.file(route, resource::one::<R>))
    }

    /// What an address takes, if it does.
    pub fn taking(&self, route: &str) -> Option<&'static Taking> {
        self.takings.iter().find(|(known, _)| *known == route).map(|(_, taking)| *taking)
    }

    /// What the holder of a token sends.
    pub fn take<B: ToSchema, A: ToSchema, H, T>(
        mut self,
        route: &'static str,
        taking: &'static Taking,
        handler: H,
    ) -> Interface
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let refused = [&["400", "401", "404", "413", "415", "422", "429"], taking.refused].concat();
        let key = parameter(
            "Idempotency-Key",
            ParameterIn::Header,
            "Names this sending, so that it is done once however often it is sent. Two days long.",
        );
        let key =
            key.schema(Some(ObjectBuilder::new().schema_type(Type::String).min_length(Some(1)).max_length(Some(255))));
        let body = RequestBodyBuilder::new().required(Some(Required::True));
        let body = body.content("application/json", ContentBuilder::new().schema(Some(reference::<B>())).build());
        let operation = operation(taking.name.into(), summary(taking.name), route, &refused)
            .tag(self.group)
            .parameter(key)
            .request_body(Some(body.build()))
            .security(SecurityRequirement::new(TOKEN, Vec::<String>::new()))
            .response(taking.done.0, answer(taking.done.1, reference::<A>()));
        self.remember::<B>();
        self.takings.push((route, taking));
        self.documented::<A>(route, HttpMethod::Post, operation).routed(|pages| pages.action(route, handler))
    }

    fn sampled<R: Resource>(mut self, route: &'static str) -> Interface {
        self.samples.push((route, resource::sample::<R>));
        self
    }

    fn routed(self, add: impl FnOnce(Pages) -> Pages) -> Interface {
        Interface { pages: add(self.pages), ..self }
    }

    fn documented<R: ToSchema>(mut self, route: &str, method: HttpMethod, operation: OperationBuilder) -> Interface {
        self.remember::<R>();
        Interface { paths: self.paths.path(route, PathItem::new(method, operation)), ..self }
    }

    fn remember<S: ToSchema>(&mut self) {
        let mut found = vec![(S::name().into_owned(), S::schema())];
        S::schemas(&mut found);
        self.schemas.extend(found);
    }

    /// The routes.
    pub fn into_pages(self) -> Pages {
        self.pages
    }

    /// The document, for the portal at an address.
    pub fn document(mut self, public_url: &str) -> OpenApi {
        self.remember::<Problem>();
        let token = HttpBuilder::new().scheme(HttpAuthScheme::Bearer);
        let token = token.description(Some(told("api-token-about"))).build();
        let components = ComponentsBuilder::new()
            .schemas_from_iter(self.schemas)
            .security_scheme(TOKEN, SecurityScheme::Http(token))
            .build();
        let mut license = LicenseBuilder::new().name("CC BY 4.0").build();
        license.identifier = Some("CC-BY-4.0".into());
        let info =
            InfoBuilder::new().title("Suunta").version("1").description(Some(told("api-lead"))).license(Some(license));
        OpenApiBuilder::new()
            .info(info.build())
            .servers(Some([ServerBuilder::new().url(public_url).build()]))
            .paths(self.paths)
            .components(Some(components))
            .build()
    }
}

/// A text of the document, which is in English.
fn told(key: &str) -> String {
    text(Language::En, key, &[])
}

fn summary(name: &str) -> String {
    told(&format!("api-resource-{name}"))
}

fn one_summary(name: &str) -> String {
    format!("{} ({})", summary(name), told("api-one"))
}

/// An operation with the names in its address, and with the refusals that it shares with others.
fn operation(id: String, summary: String, route: &str, refused: &[&str]) -> OperationBuilder {
    let names = route.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let named = names.map(|name| {
        let text = ObjectBuilder::new().schema_type(Type::String).min_length(Some(1)).max_length(Some(LONGEST));
        let schema = text.pattern(Some(if name == "code" { r"^[^/\\?#%]+$" } else { "^[A-Za-z0-9-]+$" }));
        parameter(name, ParameterIn::Path, meaning(name)).required(Required::True).schema(Some(schema))
    });
    let operation = OperationBuilder::new().operation_id(Some(id)).summary(Some(summary)).parameters(Some(named));
    refused
        .iter()
        .chain(&["414", "503"])
        .fold(operation, |operation, status| operation.response(*status, problem(status)))
}

fn meaning(name: &str) -> &'static str {
    match name {
        "org" => "Name of the organisation in addresses.",
        "strategy" => "Name of the strategy in addresses.",
        "code" => "Code of the goal or measure.",
        "quarter" => "The quarter, as in 2026-Q3.",
        _ => "Name of the record in addresses.",
    }
}

fn parameter(name: &str, place: ParameterIn, about: &str) -> ParameterBuilder {
    ParameterBuilder::new().name(name).parameter_in(place).required(Required::False).description(Some(about))
}

/// A filter as a parameter.
fn filtering(filter: &Filter) -> ParameterBuilder {
    let word = ObjectBuilder::new().schema_type(Type::String).min_length(Some(1)).max_length(Some(LONGEST));
    let schema = match filter.shape {
        Shape::Slug => word.max_length(Some(80)).pattern(Some("^[a-z0-9]+(-[a-z0-9]+)*$")),
        Shape::Code => word.pattern(Some("^[a-z0-9]+(-[a-z0-9]+)*/[^/]+$")),
        Shape::OneOf(words) => ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words.iter().copied())),
        Shape::Country => word.pattern(Some("^[A-Z]{2}$")),
        Shape::Day => word.pattern(Some("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        Shape::Words => word,
    };
    parameter(filter.name, ParameterIn::Query, filter.about).schema(Some(schema))
}

fn reference<S: ToSchema>() -> RefOr<Schema> {
    RefOr::Ref(Ref::from_schema_name(S::name()))
}

fn listing_of<R: Resource>() -> RefOr<Schema> {
    let next = ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
        .description(Some("Address of the page that goes on; none at the end."));
    let listing = ObjectBuilder::new()
        .property("items", ArrayBuilder::new().items(reference::<R>()))
        .required("items")
        .property("next", next)
        .required("next");
    RefOr::T(listing.into())
}

fn answer(about: &str, schema: RefOr<Schema>) -> ResponseBuilder {
    let content = ContentBuilder::new().schema(Some(schema)).build();
    ResponseBuilder::new().description(about).content("application/json", content)
}

fn problem(status: &str) -> ResponseBuilder {
    let content = ContentBuilder::new().schema(Some(reference::<Problem>())).build();
    ResponseBuilder::new().description(told(&format!("api-problem-{status}"))).content(MEDIA_TYPE, content)
}
