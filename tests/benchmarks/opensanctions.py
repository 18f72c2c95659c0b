"""OpenSanctions' logic-v2 on pairs of names: runs where it is installed, reads JSON pairs, writes their scores."""

import json
import sys
import time

from followthemoney import EntityProxy
from nomenklatura.matching import get_algorithm


def person(name: str) -> EntityProxy:
    # What it makes of an entity it keeps by id.
    entity = EntityProxy.from_dict({"id": name, "schema": "Person", "properties": {}})
    entity.add("name", name)
    return entity


def main() -> None:
    matcher = get_algorithm("logic-v2")
    config = matcher.default_config()
    # Its tables load when the first pair is compared.
    matcher.compare(person("Ada Lovelace"), person("Ада Лавлейс"), config)
    pairs = json.load(sys.stdin)
    start = time.perf_counter()
    scores = [matcher.compare(person(one), person(other), config).score for one, other in pairs]
    json.dump({"scores": scores, "seconds": time.perf_counter() - start}, sys.stdout)


if __name__ == "__main__":
    main()
