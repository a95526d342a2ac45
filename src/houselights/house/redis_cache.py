"""A Redis that may be away: what it keeps can be made again, so no page fails without it."""

import logging
from collections.abc import Callable
from typing import Any

from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)


def _or_nothing(method: Callable[..., Any], nothing: Any) -> Callable[..., Any]:
    """`method`, which answers `nothing` when Redis does not answer."""

    def patient(self: "PatientRedisCache", *args: Any, **kwargs: Any) -> Any:
        try:
            return method(self, *args, **kwargs)
        except RedisError as error:
            logger.warning("Redis does not answer: %s", error)
            default = kwargs.get("default", args[1] if len(args) > 1 else None)
            return default if method is RedisCache.get else nothing

    return patient


class PatientRedisCache(RedisCache):
    """Django's Redis cache; when Redis is away it holds nothing and keeps nothing."""

    add = _or_nothing(RedisCache.add, nothing=False)
    get = _or_nothing(RedisCache.get, nothing=None)
    set = _or_nothing(RedisCache.set, nothing=None)
    touch = _or_nothing(RedisCache.touch, nothing=False)
    delete = _or_nothing(RedisCache.delete, nothing=False)
    has_key = _or_nothing(RedisCache.has_key, nothing=False)
    get_many = _or_nothing(RedisCache.get_many, nothing={})
    set_many = _or_nothing(RedisCache.set_many, nothing=[])
    delete_many = _or_nothing(RedisCache.delete_many, nothing=None)
    clear = _or_nothing(RedisCache.clear, nothing=False)
