"""A receiver of OpenTelemetry's protocol, a portal that sends to it, and what its spans must say."""

import http.server
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

PROGRAM, ROOM = sys.argv[1:3]
TRACE, PARENT = "11111111111111111111111111111111", "2222222222222222"
SECRET = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE"
spans, requests = [], []


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        requests.append((self.path, self.headers["content-type"], self.headers["x-key"], body))
        sent = ExportTraceServiceRequest.FromString(body)
        for of in sent.resource_spans:
            resource = {a.key: a.value.string_value for a in of.resource.attributes}
            for scope in of.scope_spans:
                spans.extend((resource, span) for span in scope.spans)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def ask(port, path, headers=None):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.headers["x-request-id"]
    except urllib.error.HTTPError as error:
        return error.headers["x-request-id"]


def portal(receiver, data, **more):
    port = free_port()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("SUUNTA_", "OTEL_", "DATABASE"))}
    environment |= {
        "SUUNTA_DATA": f"{ROOM}/{data}",
        "SUUNTA_LISTEN": f"127.0.0.1:{port}",
        "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://127.0.0.1:{receiver}/",
        "OTEL_EXPORTER_OTLP_HEADERS": "x-key=open sesame",
        "OTEL_SERVICE_NAME": "suunta-of-the-test",
    }
    log = open(f"{ROOM}/{data}.log", "ab")
    process = subprocess.Popen([PROGRAM], env=environment | more, stdout=log, stderr=log)
    for _ in range(600):
        try:
            ask(port, "/health/live")
            return process, port
        except OSError:
            assert process.poll() is None, open(f"{ROOM}/{data}.log").read()
            time.sleep(0.1)
    raise AssertionError("the portal does not start")


def stop(process):
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 0


def told(span):
    values = {}
    for a in span.attributes:
        values[a.key] = getattr(a.value, a.value.WhichOneof("value"))
    return values


os.chmod(ROOM, 0o755)
receiver = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
threading.Thread(target=receiver.serve_forever, daemon=True).start()
context = {"traceparent": f"00-{TRACE}-{PARENT}-01"}

# A stranger's word about traces is not believed; what is sent goes out at the stop at the latest.
process, port = portal(receiver.server_port, "data")
identity = ask(port, "/kainuu/people?q=somebody", context)
ask(port, "/kainuu/people")
ask(port, f"/invitations/{SECRET}")
ask(port, "/nobody-in-particular/at/all")
stop(process)
path, kind, key, _ = requests[0]
assert (path, kind, key) == ("/v1/traces", "application/x-protobuf", "open sesame"), (path, kind, key)
assert all(resource["service.name"] == "suunta-of-the-test" for resource, _ in spans)
assert all(resource["service.version"] for resource, _ in spans)
servers = [span for _, span in spans if span.kind == 2]
own = [span for span in servers if told(span)["suunta.request_id"] == identity]
assert len(own) == 1, [told(span) for span in servers]
own = own[0]
assert own.trace_id.hex() != TRACE and own.parent_span_id == b"", "a stranger writes into our traces"
people = [span for span in servers if span.name == "GET /{org}/people"]
assert people, [span.name for span in servers]
queries = [span for _, span in spans if span.kind == 3]
assert queries and all(query.parent_span_id for query in queries)
page = next(span for span in people if told(span)["http.response.status_code"] == 200)
within = [query for query in queries if query.parent_span_id == page.span_id]
assert within, "a page without its queries"
for query in within:
    assert query.trace_id == page.trace_id
    values = told(query)
    assert values["db.system.name"] == "postgresql" and values["db.query.text"], values
    assert query.start_time_unix_nano < query.end_time_unix_nano <= page.end_time_unix_nano
none = [span for span in servers if told(span)["http.response.status_code"] == 404]
assert any(span.name == "GET" and "http.route" not in told(span) for span in none), "an address became a name"
everything = b"".join(body for *_, body in requests)
for secret in (SECRET, "nobody-in-particular", "somebody"):
    assert secret.encode() not in everything, f"{secret} is told"
first = len(servers)

# A trusted proxy's word is.
spans.clear()
process, port = portal(receiver.server_port, "data", SUUNTA_TRUSTED_PROXIES="127.0.0.1")
identity = ask(port, "/kainuu/people", context)
unsampled = ask(port, "/kainuu/people", {"traceparent": f"00-{TRACE}-{PARENT}-00"})
stop(process)
by_id = {told(span).get("suunta.request_id"): span for _, span in spans}
assert by_id[identity].trace_id.hex() == TRACE and by_id[identity].parent_span_id.hex() == PARENT
assert unsampled not in by_id, "what the proxy does not trace is traced"

# Of a share of nothing, nothing; and a receiver that is away costs a line in the log and no page.
spans.clear()
process, port = portal(receiver.server_port, "data", OTEL_TRACES_SAMPLER_ARG="0")
ask(port, "/kainuu/people")
stop(process)
assert not spans
process, port = portal(free_port(), "data")
assert ask(port, "/kainuu/people")
stop(process)
assert "could not be sent" in open(f"{ROOM}/data.log").read()
print(f"ok: {first} requests and {len(queries)} queries traced as they should be")
