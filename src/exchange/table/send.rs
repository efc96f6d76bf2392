//! What is sent: a file to be checked, and the word that what it does is stored.

use std::fs::File;
use std::io::Write;
use std::time::Duration;

use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError, MultipartRejection};
use axum::response::{IntoResponse, Redirect};
use tokio::task::JoinHandle;
use uuid::Uuid;

use super::job::Job;
use super::pages::{ask_again, kind_of};
use super::{LARGEST, import};
use crate::council::record::{Kind, Work};
use crate::platform::web::{Error, Path, Result};

/// So long an answer waits for the work to be done, so that a small file needs no second look.
const AT_MOST: Duration = Duration::from_secs(2);
/// Most characters that are kept of a file's name.
const LONGEST_NAME: usize = 120;

type Sent = std::result::Result<Multipart, MultipartRejection>;

impl Job {
    fn of(work: &Work, kind: Kind, import: Uuid) -> Result<Job> {
        Ok(Job {
            app: work.app.clone(),
            organisation: work.scope.organisation.id,
            account: work.signed_in()?.account,
            import,
            kind,
            reader: work.scope.language,
            first: work.scope.first,
        })
    }
}

pub(super) async fn send(work: Work, Path((_, word)): Path<(String, String)>, sent: Sent) -> Result {
    let kind = kind_of(&work, &word)?;
    let (file, name) = match received(sent).await? {
        Ok(received) => received,
        Err(wrong) => return ask_again(work, kind, wrong).await,
    };
    let job = Job::of(&work, kind, Uuid::now_v7())?;
    let mut door = work.look().await?;
    import::begin(&mut door, job.import, job.account, kind.word, (&name, work.scope.language.code())).await?;
    door.commit().await?;
    let page = page_of(&work, kind, job.import);
    wait(job.check(file)).await;
    Ok(Redirect::to(&page).into_response())
}

pub(super) async fn store(work: Work, Path((_, word, id)): Path<(String, String, Uuid)>) -> Result {
    let kind = kind_of(&work, &word)?;
    let job = Job::of(&work, kind, id)?;
    let change = Uuid::now_v7();
    let mut door = work.look().await?;
    import::one(&mut door, kind.word, id).await?.ok_or(Error::NotFound)?;
    let begun = import::begin_to_store(&mut door, id, change).await?;
    door.commit().await?;
    // Who asks a second time is shown what the first time does.
    if begun {
        wait(job.store(change)).await;
    }
    Ok(Redirect::to(&page_of(&work, kind, id)).into_response())
}

pub(super) async fn remove(work: Work, Path((_, word, id)): Path<(String, String, Uuid)>) -> Result {
    let kind = kind_of(&work, &word)?;
    let mut door = work.look().await?;
    import::one(&mut door, kind.word, id).await?.ok_or(Error::NotFound)?;
    while super::queries::forget_all(&mut door, id).await? > 0 {}
    import::forget(&mut door, id).await?;
    door.commit().await?;
    Ok(Redirect::to(&work.to(format!("/records/{}/table", kind.word))).into_response())
}

fn page_of(work: &Work, kind: Kind, import: Uuid) -> String {
    work.to(format!("/records/{}/table/{import}", kind.word))
}

/// Waits a little; the work goes on beside the answer.
async fn wait(work: JoinHandle<()>) {
    let _ = tokio::time::timeout(AT_MOST, work).await;
}

/// The file of a form, kept on the disk, and its name; or the key of what is wrong with it.
async fn received(sent: Sent) -> Result<std::result::Result<(File, String), &'static str>> {
    let mut sent = sent.map_err(|_| Error::BadRequest("multipart/form-data".into()))?;
    while let Some(field) = sent.next_field().await.map_err(broken)? {
        if field.name() != Some("file") {
            continue;
        }
        let name = field.file_name().unwrap_or_default();
        let name: String = name.chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect();
        return Ok(kept(field).await?.map(|file| (file, name)));
    }
    Ok(Err("wrong-table-none"))
}

async fn kept(mut field: Field<'_>) -> Result<std::result::Result<File, &'static str>> {
    let mut file = tempfile::tempfile().map_err(Error::internal)?;
    let mut length = 0;
    while let Some(piece) = field.chunk().await.map_err(broken)? {
        length += piece.len();
        if length > LARGEST {
            return Err(Error::TooLarge);
        }
        file = tokio::task::spawn_blocking(move || file.write_all(&piece).map(|()| file))
            .await
            .map_err(Error::internal)?
            .map_err(Error::internal)?;
    }
    Ok(if length == 0 { Err("wrong-table-none") } else { Ok(file) })
}

fn broken(error: MultipartError) -> Error {
    let causes = std::iter::successors(Some(&error as &(dyn std::error::Error + 'static)), |error| error.source());
    match causes.into_iter().any(|error| error.is::<http_body_util::LengthLimitError>()) {
        true => Error::TooLarge,
        false => Error::BadRequest("multipart/form-data".into()),
    }
}
