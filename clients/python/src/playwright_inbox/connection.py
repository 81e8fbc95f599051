"""Requests to the REST API of a mail server."""

from __future__ import annotations

import http.client
import json
import math
import re
import socket
import threading
import time
import uuid
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from .errors import MailServerGoneError, NotAMailServerError, problem_error

# A mail server on this machine answers in ms; one that hangs must not make the caller hang.
ANSWER_TIMEOUT = 30.0
# Time for a late answer before the server counts as away.
GRACE = 5.0
# A server that restarts on this machine is back within this time; elsewhere it may move to another one.
AWAY_HERE = 10.0
AWAY_ELSEWHERE = 300.0
_LOOPBACK = re.compile(r"localhost|.*\.localhost|127\.\d+\.\d+\.\d+|::1")
FIRST_PAUSE = 0.05
LONGEST_PAUSE = 1.0
# Answers of a reverse proxy without its server, and of a server that is starting or stopping.
AWAY_STATUS = frozenset({502, 503, 504})
_REASONS = {
    "starting": "it is starting",
    "stopping": "it is shutting down",
    "store-away": "its store cannot be used",
}

Query = Mapping[str, "str | None"]


class _NoAnswer(Exception):
    """No answer came; the next attempt may succeed."""

    def __init__(self, reason: str, *, reached: bool) -> None:
        super().__init__(reason)
        self.reached = reached


class Cancellation:
    """Ends the request of another thread."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None

    def cancel(self) -> None:
        """Breaks the connection of the request, and keeps it from making another."""
        with self._lock:
            self._cancelled.set()
            if self._socket is not None:
                _shut_down(self._socket)

    def watch(self, sock: socket.socket) -> None:
        """Names the socket to break."""
        with self._lock:
            self._socket = sock
            if self._cancelled.is_set():
                _shut_down(sock)

    def sleep(self, seconds: float) -> None:
        """Waits, but not beyond the cancellation."""
        self._cancelled.wait(seconds)

    @property
    def cancelled(self) -> bool:
        """Whether the request is to end."""
        return self._cancelled.is_set()


class Connection:
    """Sends requests, and turns failures into errors that say what to do."""

    def __init__(self, base_url: str, api_key: str | None, cancellation: Cancellation | None = None) -> None:
        self.base_url = base_url
        self.api_key = api_key
        is_here = _LOOPBACK.fullmatch(urlsplit(base_url).hostname or "")
        self._longest_outage = AWAY_HERE if is_here else AWAY_ELSEWHERE
        self._cancellation = cancellation or Cancellation()

    def json(self, method: str, path: str, *, query: Query | None = None, body: object = None) -> Any:
        """Sends a request and returns the JSON of its answer; None for an answer without a body."""
        try:
            return self._json(method, path, query=query, body=body)
        except _NoAnswer as error:
            raise MailServerGoneError(self.base_url, str(error)) from error

    def read(self, path: str) -> bytes:
        """Gets the bytes that a path has."""
        try:
            return self._request("GET", path, timeout=ANSWER_TIMEOUT)[1]
        except _NoAnswer as error:
            raise MailServerGoneError(self.base_url, str(error)) from error

    def poll(self, path: str, query: Query, timeout: float) -> Any:
        """Requests until the server answers or the time (in seconds) is over, again if the connection breaks.

        All attempts have one name, by which the server knows what a broken connection has lost.
        """
        wait_id = str(uuid.uuid4())
        deadline = time.monotonic() + timeout
        seen: float | None = None
        pause = FIRST_PAUSE
        while True:
            begun = time.monotonic()
            left = max(0.001, deadline - begun)
            attempt = {**query, "wait_id": wait_id, "timeout": f"{math.ceil(left * 1000) / 1000:.3f}"}
            try:
                return self._json("GET", path, query=attempt, timeout=left + GRACE)
            except _NoAnswer as error:
                now = time.monotonic()
                # A proxy that takes connections only to break them is not the server.
                if error.reached and (seen is None or now - begun > FIRST_PAUSE):
                    seen, pause = now, FIRST_PAUSE
                if seen is None or now - seen > self._longest_outage or now >= deadline or self._cancellation.cancelled:
                    raise MailServerGoneError(self.base_url, str(error)) from error
                self._cancellation.sleep(min(pause, deadline - now))
                pause = min(pause * 2, LONGEST_PAUSE)

    def cancellable(self, cancellation: Cancellation) -> Connection:
        """Returns a connection whose requests another thread can end."""
        return Connection(self.base_url, self.api_key, cancellation)

    def _json(
        self,
        method: str,
        path: str,
        *,
        query: Query | None = None,
        body: object = None,
        timeout: float = ANSWER_TIMEOUT,
    ) -> Any:
        response, data = self._request(method, path, query=query, body=body, timeout=timeout)
        if response.status == 204:
            return None
        if "json" not in response.headers.get_content_type():
            raise NotAMailServerError(self.base_url, _describe(response))
        return _parse(data, self.base_url)

    def _request(
        self,
        method: str,
        path: str,
        *,
        timeout: float,
        query: Query | None = None,
        body: object = None,
    ) -> tuple[http.client.HTTPResponse, bytes]:
        url = urlsplit(self.base_url)
        kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
        connection = kind(url.hostname or "", url.port, timeout=timeout)
        given = {name: value for name, value in (query or {}).items() if value is not None}
        target = f"{url.path}{path}{'?' if given else ''}{urlencode(given)}"
        data = None if body is None else json.dumps(body).encode()
        reached = False
        try:
            connection.connect()
            reached = True
            self._cancellation.watch(connection.sock)
            connection.request(method, target, data, self._headers(data))
            response = connection.getresponse()
            content = response.read()
        except (http.client.BadStatusLine, http.client.UnknownProtocol) as error:
            if isinstance(error, http.client.RemoteDisconnected):
                raise _NoAnswer("it closed the connection", reached=True) from error
            raise NotAMailServerError(self.base_url, "a program that does not speak HTTP") from error
        except TimeoutError as error:
            raise _NoAnswer(f"no answer within {timeout:g} s", reached=reached) from error
        except (OSError, http.client.HTTPException) as error:
            raise _NoAnswer(str(error) or type(error).__name__, reached=reached) from error
        finally:
            connection.close()
        self._check(response, content)
        return response, content

    def _headers(self, data: bytes | None) -> dict[str, str]:
        headers = {"Accept": "application/json"}
        if self.api_key is not None:
            headers["X-API-Key"] = self.api_key
        if data is not None:
            headers["Content-Type"] = "application/json"
        return headers

    def _check(self, response: http.client.HTTPResponse, content: bytes) -> None:
        if response.status < 300:
            return
        is_problem = response.headers.get_content_type() == "application/problem+json"
        problem = _parse(content, self.base_url) if is_problem else {}
        kind = problem.get("kind")
        if response.status in AWAY_STATUS:
            raise _NoAnswer(_REASONS.get(kind or "") or _describe(response), reached=True)
        if kind is None:
            raise NotAMailServerError(self.base_url, _describe(response))
        raise problem_error(problem, self.base_url)


def _parse(content: bytes, url: str) -> Any:
    try:
        return json.loads(content)
    except ValueError as error:
        raise NotAMailServerError(url, "an HTTP server that answers with broken JSON") from error


def _describe(response: http.client.HTTPResponse) -> str:
    name = response.headers.get("server") or response.headers.get("x-powered-by")
    kind = f" with {response.headers.get('content-type', 'nothing')}" if response.status < 300 else ""
    said = f"{response.status} {response.reason}".strip()
    return f"an HTTP server{f' ({name})' if name else ''} that answers {said}{kind}"


def _shut_down(sock: socket.socket) -> None:
    try:
        sock.shutdown(socket.SHUT_RDWR)
    except OSError:
        # The request is over already.
        pass
