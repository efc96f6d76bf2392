//! The counts as Prometheus and its like read them (OpenMetrics).

use std::fmt;

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeGaugeValue, NoLabelSet, text};
use prometheus_client::metrics::MetricType::{Counter, Gauge, Histogram, Info};
use prometheus_client::registry::Registry;

use super::{Meters, Process, Sent};

/// How things stand at this moment, besides what is counted.
#[derive(Debug)]
pub struct Moment {
    pub meters: Meters,
    pub process: Process,
    pub pools: Vec<Pool>,
    /// Kept pages, and the bytes that they take.
    pub pages: (u64, u64),
    pub feed_connected: bool,
    /// Seconds since the change feed last heard of the database.
    pub feed_silent: f64,
    pub feed_noted: u64,
    /// How mails ended; none where there is no mail server.
    pub mails: Option<[u64; 3]>,
    /// What waits to be sent; none while the database is away.
    pub waiting: Option<Vec<Waiting>>,
    pub build: [(&'static str, String); 3],
}

/// Connections of one door to the database.
#[derive(Debug)]
pub struct Pool {
    pub door: &'static str,
    pub most: u32,
    pub open: u32,
    pub idle: u32,
}

/// What waits to be sent, of one kind.
#[derive(Debug)]
pub struct Waiting {
    pub job: String,
    pub waiting: i64,
    /// Seconds that the oldest has waited.
    pub oldest: f64,
}

/// The page that a Prometheus server reads.
///
/// # Errors
/// Never, as a text takes everything.
pub fn written(moment: Moment) -> Result<String, fmt::Error> {
    let mut registry = Registry::default();
    registry.register_collector(Box::new(moment));
    let mut page = String::with_capacity(32 << 10);
    text::encode(&mut page, &registry)?;
    Ok(page)
}

impl Collector for Moment {
    fn encode(&self, mut out: DescriptorEncoder<'_>) -> fmt::Result {
        self.requests(&mut out)?;
        self.pages(&mut out)?;
        self.database(&mut out)?;
        self.feed(&mut out)?;
        self.jobs(&mut out)?;
        self.process(&mut out)?;
        let mut build = out.encode_descriptor("suunta_build", "The program that runs", None, Info)?;
        build.encode_info(&self.build.each_ref().map(|(name, value)| (*name, value.as_str())))
    }
}

type Out<'a, 'b> = &'a mut DescriptorEncoder<'b>;

/// One number without labels.
fn gauge(out: Out<'_, '_>, name: &str, help: &str, value: impl EncodeGaugeValue) -> fmt::Result {
    out.encode_descriptor(name, help, None, Gauge)?.encode_gauge(&value)
}

/// One count by the values of a label.
fn counts<'a>(
    out: Out<'_, '_>,
    (name, help): (&str, &str),
    label: &str,
    counts: impl IntoIterator<Item = (&'a str, u64)>,
) -> fmt::Result {
    let mut family = out.encode_descriptor(name, help, None, Counter)?;
    for (value, count) in counts {
        family.encode_family(&[(label, value)])?.encode_counter::<NoLabelSet, _, f64>(&count, None)?;
    }
    Ok(())
}

fn count(out: Out<'_, '_>, name: &str, help: &str, value: u64) -> fmt::Result {
    out.encode_descriptor(name, help, None, Counter)?.encode_counter::<NoLabelSet, _, f64>(&value, None)
}

impl Moment {
    fn requests(&self, out: Out<'_, '_>) -> fmt::Result {
        let routes = &self.meters.routes;
        let mut family = out.encode_descriptor("suunta_http_requests", "Requests that were answered", None, Counter)?;
        for (route, method, lane) in routes.lanes() {
            for (status, count) in lane.statuses() {
                let labels = [("route", route), ("method", method), ("status", status)];
                family.encode_family(&labels)?.encode_counter::<NoLabelSet, _, f64>(&count, None)?;
            }
        }
        let help = "Time from a request's head to its answer's head";
        let mut family = out.encode_descriptor("suunta_http_request_duration_seconds", help, None, Histogram)?;
        for (route, method, lane) in routes.lanes() {
            let (sum, buckets) = lane.durations();
            let count = buckets.iter().map(|(_, count)| count).sum();
            family
                .encode_family(&[("route", route), ("method", method)])?
                .encode_histogram::<NoLabelSet>(sum, count, &buckets, None)?;
        }
        gauge(out, "suunta_http_requests_under_way", "Requests being worked on", self.meters.under_way())?;
        count(
            out,
            "suunta_http_requests_shed",
            "Requests turned away because there was too much to do",
            routes.shed(),
        )?;
        let help = "Requests whose client went away before the answer";
        count(out, "suunta_http_requests_left", help, self.meters.left.get())
    }

    fn pages(&self, out: Out<'_, '_>) -> fmt::Result {
        let pages = &self.meters.pages;
        let answers = [("hit", &pages.hits), ("miss", &pages.misses), ("stale", &pages.stale)];
        let about = ("suunta_page_cache_answers", "Reads by visitors: from the cache, past it, from an old copy");
        counts(out, about, "result", answers.map(|(result, counter)| (result, counter.get())))?;
        gauge(out, "suunta_page_cache_entries", "Pages that are kept", self.pages.0)?;
        gauge(out, "suunta_page_cache_bytes", "Memory that kept pages take", self.pages.1)
    }

    fn database(&self, out: Out<'_, '_>) -> fmt::Result {
        let help = "Connections of each door to the database, by state";
        let mut family = out.encode_descriptor("suunta_pool_connections", help, None, Gauge)?;
        for pool in &self.pools {
            for (state, number) in [("idle", pool.idle), ("in_use", pool.open.saturating_sub(pool.idle))] {
                family.encode_family(&[("door", pool.door), ("state", state)])?.encode_gauge(&number)?;
            }
        }
        let mut family =
            out.encode_descriptor("suunta_pool_connections_most", "Connections that a door may have", None, Gauge)?;
        for pool in &self.pools {
            family.encode_family(&[("door", pool.door)])?.encode_gauge(&pool.most)?;
        }
        let about = ("suunta_database_unavailable", "Requests that the database could not serve, by cause");
        let causes = &self.meters.unavailable;
        let causes =
            [("pool", &causes.pool), ("away", &causes.away), ("slow", &causes.slow), ("refused", &causes.refused)];
        counts(out, about, "cause", causes.map(|(cause, counter)| (cause, counter.get())))?;
        let answers = u32::from(self.waiting.is_some());
        gauge(out, "suunta_database_up", "Whether the staff door answered just now", answers)
    }

    fn feed(&self, out: Out<'_, '_>) -> fmt::Result {
        let help = "Whether the portal is told of changes";
        gauge(out, "suunta_feed_connected", help, u32::from(self.feed_connected))?;
        let help = "Time since the change feed last heard of the database";
        gauge(out, "suunta_feed_silent_seconds", help, self.feed_silent)?;
        count(out, "suunta_feed_changes", "Changes that the portal was told of", self.feed_noted)
    }

    fn jobs(&self, out: Out<'_, '_>) -> fmt::Result {
        let jobs = &self.meters.jobs;
        count(out, "suunta_reminders", "Reminders that this node wrote", jobs.reminders.get())?;
        let ends = |sent: &Sent| [sent.sent.get(), sent.failed.get(), sent.given_up.get()];
        let all = [
            ("mail", self.mails.unwrap_or_default()),
            ("webhook", ends(&jobs.webhooks)),
            ("announcement", ends(&jobs.announcements)),
        ];
        let mut family =
            out.encode_descriptor("suunta_job_tries", "Tries of this node to send something", None, Counter)?;
        for (job, ends) in all {
            for (result, count) in ["sent", "failed", "given_up"].into_iter().zip(ends) {
                let labels = [("job", job), ("result", result)];
                family.encode_family(&labels)?.encode_counter::<NoLabelSet, _, f64>(&count, None)?;
            }
        }
        let Some(waiting) = &self.waiting else { return Ok(()) };
        let mut family =
            out.encode_descriptor("suunta_jobs_waiting", "What waits to be sent, on all nodes", None, Gauge)?;
        for one in waiting {
            family.encode_family(&[("job", one.job.as_str())])?.encode_gauge(&one.waiting)?;
        }
        let help = "How long the oldest has waited";
        let mut family = out.encode_descriptor("suunta_jobs_oldest_seconds", help, None, Gauge)?;
        for one in waiting {
            family.encode_family(&[("job", one.job.as_str())])?.encode_gauge(&one.oldest)?;
        }
        Ok(())
    }

    /// Under the names that Prometheus has for every process.
    fn process(&self, out: Out<'_, '_>) -> fmt::Result {
        let process = &self.process;
        if let Some(seconds) = process.cpu_seconds {
            let mut family = out.encode_descriptor("process_cpu_seconds", "Processor time taken", None, Counter)?;
            family.encode_counter::<NoLabelSet, _, f64>(&seconds, None)?;
        }
        let numbers = [
            ("process_resident_memory_bytes", "Memory taken", process.memory),
            ("process_threads", "Threads", process.threads),
            ("process_open_fds", "Open files and connections", process.open_files),
            ("process_max_fds", "Open files and connections that there may be", process.files_limit),
        ];
        for (name, help, number) in numbers {
            if let Some(number) = number {
                gauge(out, name, help, number)?;
            }
        }
        match process.started {
            Some(started) => {
                gauge(out, "process_start_time_seconds", "When the program was started, since 1970", started)
            }
            None => Ok(()),
        }
    }
}
