"""A whole season through the real code, with the clock moved: firms, experts, a secretariat."""
