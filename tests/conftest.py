"""What holds for all tests: how fast a property is shown on a busy machine says nothing."""

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
