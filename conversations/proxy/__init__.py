"""Entering for a firm without chat (代理入力): by the secretariat, or by the firm's expert."""

from conversations.proxy.behalf import on_behalf

__all__ = ["on_behalf"]
