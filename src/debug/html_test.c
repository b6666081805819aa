/* No text becomes markup. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "debug/html.h"

static void expect(const char *text, const char *html)
{
    char *got = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&got, &size);

    html_text(out, text);
    fclose(out);
    assert_string_equal(got, html);
    free(got);
}

static void test_markup_is_shown(void **state)
{
    (void)state;
    expect("", "");
    expect("plain text, 0x80", "plain text, 0x80");
    expect("<script>a && b</script>", "&lt;script&gt;a &amp;&amp; b&lt;/script&gt;");
    expect("\"' onload='x", "&quot;&#39; onload=&#39;x");
}

static void test_other_bytes_are_replaced(void **state)
{
    (void)state;
    expect("a\n\x1b[0m\x7f\xff\xc3\xa4", "a??[0m????");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_markup_is_shown),
        cmocka_unit_test(test_other_bytes_are_replaced),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
