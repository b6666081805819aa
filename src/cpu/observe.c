#include "cpu/observe.h"

void observe_trap(const struct hart *h, enum trap_target target)
{
    for (struct hart_observer *o = h->observers; o; o = o->next) {
        if (o->trapped)
            o->trapped(o, h, target);
    }
}

void observe_mode(const struct hart *h)
{
    for (struct hart_observer *o = h->observers; o; o = o->next) {
        if (o->mode_set)
            o->mode_set(o, h);
    }
}

void observe_fence(const struct hart *h, const struct fence_event *fence)
{
    for (struct hart_observer *o = h->observers; o; o = o->next) {
        if (o->fenced)
            o->fenced(o, h, fence);
    }
}
