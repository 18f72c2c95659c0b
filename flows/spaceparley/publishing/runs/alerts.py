"""A line to people when something needs them. The address it goes to is a secret: it is named in no log and no message."""

import json
import logging

import httpcore

log = logging.getLogger("spaceparley")
SECONDS = 10


def post_alert(text: str, webhook: str) -> bool:
    """Whether the line could be posted as JSON, in the form that Slack, Mattermost and Discord take."""
    body = json.dumps({"text": text, "content": text}, ensure_ascii=False).encode()
    timeouts = dict.fromkeys(("connect", "read", "write", "pool"), SECONDS)
    headers: dict[bytes | str, bytes | str] = {"Content-Type": "application/json; charset=utf-8"}
    try:
        answer = httpcore.request("POST", webhook, headers=headers, content=body, extensions={"timeout": timeouts})
    except Exception as error:  # Whatever it is, its words may hold the address.
        log.warning("the alert could not be posted (%s); look at the webhook's address", type(error).__name__)
        return False
    if answer.status >= 300:
        log.warning("the alert was not taken (status %d); look at the webhook's address", answer.status)
    return answer.status < 300
