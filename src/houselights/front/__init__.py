"""What every visitor meets first: home, chrome, tokens and components, search, sitemap."""
