"""How many articles there are, in the reader's language, from a bundle that `portolan export website` wrote.

articles.py FOLDER LANGUAGE COUNT
"""

import json
import sys
from pathlib import Path

from fluent.runtime import FluentLocalization, FluentResourceLoader

folder, asked, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
locales = manifest["locales"]
locale = next((tag for tag in (asked, asked.split("-")[0]) if tag in locales), manifest["source"])
loader = FluentResourceLoader(str(folder / "ftl"))
texts = FluentLocalization([locale, *locales[locale]["fallback"]], ["{locale}.ftl"], loader, use_isolating=False)
print(f"{locales[locale]['name']}: {texts.format_value('news-count', {'count': count})}")
