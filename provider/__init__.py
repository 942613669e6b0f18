"""What exists: the provider and the plugin that registers it."""
