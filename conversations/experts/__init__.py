"""Experts: who they are, which firm fits whom, and how a firm comes to its expert."""
