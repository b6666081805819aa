/*
 * The virtio network device with a real libslirp behind it, and the parser of --netdev.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <errno.h>
#include <linux/if_arp.h>
#include <linux/if_ether.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "devices/virtio_fake.h"
#include "devices/virtio_netdev.h"

#define W VRING_DESC_F_WRITE
#define RX 0
#define TX 1
#define HEADER 12 /* struct virtio_net_hdr with num_buffers */
#define RX_BUFFER(i) (FAKE_DATA + 0x10000 + (uint64_t)(i) * 2048)
#define TX_BUFFER FAKE_DATA

static const uint8_t guest_mac[6] = { 0x52, 0x54, 0x00, 0x12, 0x34, 0x56 };

struct card {
    struct io_loop *loop;
    struct fake_guest *g;
};

static int try_card(struct card *card, const char *netdev, enum virtio_version version,
                    char error[300])
{
    struct virtio_device *vdev;
    int result;

    card->loop = io_loop_create();
    card->g = calloc(1, sizeof(*card->g));
    assert_non_null(card->loop);
    assert_non_null(card->g);
    result = virtio_net_create(
        &vdev, &(struct virtio_net_options){ .loop = card->loop, .netdev = netdev }, error, 300);
    if (result == 0)
        fake_attach(card->g, vdev, version);
    return result;
}

static void card_free(struct card *card)
{
    if (card->g->dev)
        card->g->dev->ops->destroy(card->g->dev);
    io_loop_destroy(card->loop);
    free(card->g);
}

static struct card running_card(const char *netdev, unsigned n_buffers)
{
    struct card card;
    char error[300];

    assert_int_equal(try_card(&card, netdev, VIRTIO_MODERN, error), 0);
    assert_true(fake_bring_up(card.g, 0, 2));
    for (unsigned i = 0; i < n_buffers; i++) {
        fake_desc(card.g, RX, i, RX_BUFFER(i), 2048, W, 0);
        fake_kick(card.g, RX, (uint16_t)i);
    }
    return card;
}

static void send_frame(struct card *card, const void *frame, uint32_t len)
{
    memset(fake_ram(card->g, TX_BUFFER), 0, HEADER);
    memcpy(fake_ram(card->g, TX_BUFFER + HEADER), frame, len);
    fake_desc(card->g, TX, 0, TX_BUFFER, HEADER + len, 0, 0);
    fake_kick(card->g, TX, 0);
}

struct arp_frame {
    struct ethhdr eth;
    struct arphdr arp;
    uint8_t sender_mac[6], sender_ip[4], target_mac[6], target_ip[4];
} __attribute__((packed));

static struct arp_frame arp(uint16_t op, uint8_t target)
{
    struct arp_frame frame = {
        .eth = { .h_dest = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff }, .h_proto = htons(ETH_P_ARP) },
        .arp = { htons(1), htons(ETH_P_IP), 6, 4, htons(op) },
        .sender_ip = { 10, 0, 2, 15 },
        .target_ip = { 10, 0, 2, target },
    };

    memcpy(frame.eth.h_source, guest_mac, 6);
    memcpy(frame.sender_mac, guest_mac, 6);
    return frame;
}

/* Runs the loop until `n` frames have arrived, at most two seconds. */
static void wait_for_frames(struct card *card, uint16_t n)
{
    for (int i = 0; i < 200 && fake_used_idx(card->g, RX) < n; i++)
        io_loop_run(card->loop, 10000000);
    assert_int_equal(fake_used_idx(card->g, RX), n);
}

static void config_tells_mac_and_link(void **state)
{
    struct card card = running_card("user", 0);
    uint8_t mac[6];

    (void)state;
    for (uint64_t i = 0; i < 6; i++) {
        uint64_t byte;

        assert_true(card.g->dev->ops->read(card.g->dev, VIRTIO_MMIO_CONFIG + i, 1, &byte));
        mac[i] = (uint8_t)byte;
    }
    assert_memory_equal(mac, guest_mac, 6);
    assert_int_equal(fake_get(card.g, VIRTIO_MMIO_CONFIG + 4) >> 16, 1);
    card_free(&card);
}

static void gateway_answers_arp(void **state)
{
    struct card card = running_card("user", 4);
    struct arp_frame request = arp(ARPOP_REQUEST, 2), reply;
    uint16_t num_buffers;

    (void)state;
    send_frame(&card, &request, sizeof(request));
    assert_int_equal(fake_used_idx(card.g, TX), 1);
    wait_for_frames(&card, 1);
    assert_true(fake_used(card.g, RX, 0).len >= HEADER + sizeof(reply));
    memcpy(&num_buffers, fake_ram(card.g, RX_BUFFER(0) + 10), 2);
    assert_int_equal(num_buffers, 1);
    memcpy(&reply, fake_ram(card.g, RX_BUFFER(0) + HEADER), sizeof(reply));
    assert_int_equal(ntohs(reply.arp.ar_op), ARPOP_REPLY);
    assert_int_equal(reply.sender_ip[3], 2);
    assert_memory_equal(reply.eth.h_dest, guest_mac, 6);
    card_free(&card);
}

/* A legacy header is two bytes shorter. */
static void legacy_card_works(void **state)
{
    const uint32_t header = 10;
    struct arp_frame request = arp(ARPOP_REQUEST, 2), reply;
    struct card card;
    char error[300];

    (void)state;
    assert_int_equal(try_card(&card, "user", VIRTIO_LEGACY, error), 0);
    fake_bring_up_legacy(card.g, 0, 2);
    fake_desc(card.g, RX, 0, RX_BUFFER(0), 2048, W, 0);
    fake_kick(card.g, RX, 0);
    memcpy(fake_ram(card.g, TX_BUFFER + header), &request, sizeof(request));
    fake_desc(card.g, TX, 0, TX_BUFFER, header + (uint32_t)sizeof(request), 0, 0);
    fake_kick(card.g, TX, 0);
    wait_for_frames(&card, 1);
    memcpy(&reply, fake_ram(card.g, RX_BUFFER(0) + header), sizeof(reply));
    assert_int_equal(ntohs(reply.arp.ar_op), ARPOP_REPLY);
    card_free(&card);
}

/* Frames wait for buffers: none is there when the answers come. */
static void frames_wait_for_buffers(void **state)
{
    struct card card = running_card("user", 0);
    struct arp_frame request = arp(ARPOP_REQUEST, 2);

    (void)state;
    send_frame(&card, &request, sizeof(request));
    send_frame(&card, &request, sizeof(request));
    assert_int_equal(fake_used_idx(card.g, RX), 0);
    for (uint16_t i = 0; i < 2; i++) {
        fake_desc(card.g, RX, i, RX_BUFFER(i), 2048, W, 0);
        fake_kick(card.g, RX, i);
        assert_int_equal(fake_used_idx(card.g, RX), i + 1);
    }
    card_free(&card);
}

static void short_buffer_is_not_overrun(void **state)
{
    struct card card = running_card("user", 0);
    struct arp_frame request = arp(ARPOP_REQUEST, 2);

    (void)state;
    fake_desc(card.g, RX, 0, RX_BUFFER(0), 20, W, 0);
    fake_kick(card.g, RX, 0);
    send_frame(&card, &request, sizeof(request));
    assert_int_equal(fake_used_idx(card.g, RX), 0);
    assert_false(fake_needs_reset(card.g));
    card_free(&card);
}

static int udp_port_of_the_host(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t len = sizeof(address);
    int fd = socket(AF_INET, SOCK_DGRAM, 0);

    assert_int_equal(bind(fd, (struct sockaddr *)&address, len), 0);
    assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &len), 0);
    close(fd);
    return ntohs(address.sin_port);
}

/* A datagram to the forwarded port of the host reaches the guest, through the I/O loop. */
static void forward_delivers(void **state)
{
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    int fd = socket(AF_INET, SOCK_DGRAM, 0), port = udp_port_of_the_host();
    struct arp_frame hello = arp(ARPOP_REQUEST, 2);
    struct card card;
    uint8_t *frame;
    char netdev[64];

    (void)state;
    snprintf(netdev, sizeof(netdev), "user,hostfwd=udp:127.0.0.1:%d-:7777", port);
    card = running_card(netdev, 8);
    send_frame(&card, &hello, sizeof(hello)); /* the network learns our MAC address */
    wait_for_frames(&card, 1);
    address.sin_port = htons((uint16_t)port);
    assert_int_equal(sendto(fd, "ping!", 5, 0, (struct sockaddr *)&address, sizeof(address)), 5);
    wait_for_frames(&card, 2);
    frame = fake_ram(card.g, RX_BUFFER(1) + HEADER);
    assert_int_equal(frame[12] << 8 | frame[13], ETH_P_IP);
    assert_int_equal(frame[14 + 20 + 2] << 8 | frame[14 + 20 + 3], 7777);
    assert_memory_equal(frame + 14 + 20 + 8, "ping!", 5);
    close(fd);
    card_free(&card);
}

static void busy_port_is_reported(void **state)
{
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t len = sizeof(address);
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    char netdev[64], error[300];
    struct card card;

    (void)state;
    assert_int_equal(bind(fd, (struct sockaddr *)&address, len), 0);
    assert_int_equal(listen(fd, 1), 0);
    assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &len), 0);
    snprintf(netdev, sizeof(netdev), "user,hostfwd=tcp:127.0.0.1:%d-:22", ntohs(address.sin_port));
    assert_true(try_card(&card, netdev, VIRTIO_MODERN, error) < 0);
    snprintf(netdev, sizeof(netdev), "%d", ntohs(address.sin_port));
    assert_non_null(strstr(error, netdev));
    close(fd);
    card_free(&card);
}

static void hostile_frames_are_survived(void **state)
{
    struct card card = running_card("user", 8);
    uint8_t frame[3000];
    uint32_t seed = 7;

    (void)state;
    for (unsigned round = 0; round < 3000; round++) {
        for (size_t i = 0; i < sizeof(frame); i++) {
            seed = seed * 1103515245 + 12345;
            frame[i] = (uint8_t)(seed >> 16);
        }
        frame[12] = 8; /* IPv4, ARP or something else */
        frame[13] = (uint8_t)(round % 3 == 0 ? 6 : round % 3 == 1 ? 0 : 0xdd);
        frame[14] = 0x45;
        send_frame(&card, frame, seed >> 8 & 2047);
        io_loop_run(card.loop, 0);
    }
    assert_false(fake_needs_reset(card.g));
    fake_desc(card.g, TX, 0, TX_BUFFER, 5, 0, 0); /* shorter than its header */
    fake_kick(card.g, TX, 0);
    assert_true(fake_needs_reset(card.g));
    card_free(&card);
}

static void parser_takes_the_documented_forms(void **state)
{
    struct virtio_netdev netdev;
    char error[300];

    (void)state;
    assert_int_equal(virtio_netdev_parse(&netdev, "user", error, sizeof(error)), 0);
    assert_int_equal(netdev.n_forwards, 0);
    assert_int_equal(virtio_netdev_parse(&netdev,
                                         "user,hostfwd=tcp::2222-:22,restrict=on,"
                                         "hostfwd=udp:127.0.0.1:53-10.0.2.20:5353",
                                         error, sizeof(error)),
                     0);
    assert_true(netdev.is_restricted);
    assert_int_equal(netdev.n_forwards, 2);
    assert_false(netdev.forward[0].is_udp);
    assert_int_equal(netdev.forward[0].host_port, 2222);
    assert_int_equal(netdev.forward[0].guest_port, 22);
    assert_int_equal(ntohl(netdev.forward[0].guest.s_addr), VIRTIO_NETDEV_GUEST);
    assert_true(netdev.forward[1].is_udp);
    assert_int_equal(ntohl(netdev.forward[1].host.s_addr), INADDR_LOOPBACK);
    assert_int_equal(ntohl(netdev.forward[1].guest.s_addr), 0x0a000214);
    assert_int_equal(virtio_netdev_parse(&netdev, "user,restrict", error, sizeof(error)), 0);
    assert_true(netdev.is_restricted);
    assert_int_equal(virtio_netdev_parse(&netdev, "user,restrict=off", error, sizeof(error)), 0);
    assert_false(netdev.is_restricted);
}

static void parser_refuses_the_rest(void **state)
{
    static const char *const bad[] = {
        "",
        "tap",
        "users",
        "user,",
        "user,foo",
        "user,restrict=maybe",
        "user,hostfwd=tcp::0-:22",
        "user,hostfwd=tcp::65536-:22",
        "user,hostfwd=tcp::-1-:22",
        "user,hostfwd=tcp::22",
        "user,hostfwd=sctp::22-:22",
        "user,hostfwd=tcp:1.2.3:22-:22",
        "user,hostfwd=tcp:999.2.3.4:22-:22",
        "user,hostfwd=tcp:1.2.3.4.5.6.7.8.9.10:22-:22",
        "user,hostfwd=tcp::22x-:22",
        "user,hostfwd=tcp::99999999999999999999-:22",
    };
    struct virtio_netdev netdev;
    char error[300];

    (void)state;
    for (size_t i = 0; i < ARRAY_SIZE(bad); i++) {
        error[0] = '\0';
        assert_int_equal(virtio_netdev_parse(&netdev, bad[i], error, sizeof(error)), -EINVAL);
        assert_int_not_equal(error[0], '\0');
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(config_tells_mac_and_link),
        cmocka_unit_test(gateway_answers_arp),
        cmocka_unit_test(legacy_card_works),
        cmocka_unit_test(frames_wait_for_buffers),
        cmocka_unit_test(short_buffer_is_not_overrun),
        cmocka_unit_test(forward_delivers),
        cmocka_unit_test(busy_port_is_reported),
        cmocka_unit_test(hostile_frames_are_survived),
        cmocka_unit_test(parser_takes_the_documented_forms),
        cmocka_unit_test(parser_refuses_the_rest),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
