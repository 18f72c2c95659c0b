"""Reports that sources brought: each held once, under all of its addresses, with the versions that it had before.

reports/fetched/
├── SOURCE/2026-03-05-title-0f3a9c51.md    a report as it is now
├── .history/0f3a9c51/…                    the same as it was before a correction
└── .index.sqlite                          what is held, and what each source last said; made anew from the files when lost
"""
