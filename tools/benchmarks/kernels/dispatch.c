/* Indirect jumps: an interpreter of bytecode with a switch, which compiles to a jump table. */
#include "kernel.h"

enum op { PUSH, ADD, MULTIPLY, SUBTRACT, STORE, LOAD, LESS, BRANCH, JUMP, INCREMENT, XOR, STOP };

/* a = 1; for (i = 0; i < limit; i++) a = (a * 3 + i) ^ (a - i); at the left, places. */
static const uint8_t code[] = {
    /*  0 */ PUSH, 1, STORE, 0, PUSH, 0, STORE, 1,
    /*  8 */ LOAD, 1, LOAD, 2, LESS, 0, BRANCH, 40,
    /* 16 */ LOAD, 0, PUSH, 3, MULTIPLY, 0, LOAD, 1, ADD, 0,
    /* 26 */ LOAD, 0, LOAD, 1, SUBTRACT, 0, XOR, 0, STORE, 0,
    /* 36 */ INCREMENT, 1, JUMP, 8,
    /* 40 */ STOP, 0,
};

void kernel_prepare(const unsigned long parameters[4])
{
    (void)parameters;
}

static uint64_t interpret(uint64_t limit)
{
    uint64_t stack[16] = {0}, variables[4] = {0, 0, limit, 0};
    unsigned top = 0, at = 0;

    for (;;) {
        uint8_t argument = code[at + 1];

        switch (code[at]) {
        case PUSH: stack[top++] = argument; break;
        case ADD: top--; stack[top - 1] += stack[top]; break;
        case MULTIPLY: top--; stack[top - 1] *= stack[top]; break;
        case SUBTRACT: top--; stack[top - 1] -= stack[top]; break;
        case XOR: top--; stack[top - 1] ^= stack[top]; break;
        case LESS: top--; stack[top - 1] = stack[top - 1] < stack[top]; break;
        case STORE: variables[argument] = stack[--top]; break;
        case LOAD: stack[top++] = variables[argument]; break;
        case INCREMENT: variables[argument]++; break;
        case JUMP: at = argument; continue;
        case BRANCH:
            if (stack[--top] == 0) {
                at = argument;
                continue;
            }
            break;
        default: return variables[0];
        }
        at += 2;
    }
}

struct result kernel_run(unsigned long repetitions)
{
    struct result result = {0};

    while (repetitions-- > 0)
        result.sum = sum_add(result.sum, interpret(10000));
    return result;
}
