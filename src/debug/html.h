/* HTML text. */
#ifndef HARTWOOD_DEBUG_HTML_H
#define HARTWOOD_DEBUG_HTML_H

#include <stdio.h>

/*
 * Writes text that may come from anywhere (file names, symbols of guests), such that it is shown
 * and never understood as markup, between tags and in attributes alike. Control characters and
 * bytes that are not ASCII become "?".
 */
void html_text(FILE *out, const char *text);

#endif
