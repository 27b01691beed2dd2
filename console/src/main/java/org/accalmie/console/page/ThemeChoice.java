package org.accalmie.console.page;

/** What one can choose in the page's head. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
