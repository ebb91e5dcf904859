/* Site percolation by the textbook (Newman and Ziff, PRE 64 (2001) 016706): random order, union-find with displacements,
   stopped when a cluster wraps along the first axis. The baseline of the benchmarks.
   usage: textbook_wrap DIMENSION SIZE RUNS; prints the median of ns per site and run, and the mean density of wrapping. */
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static uint64_t state[4] = {1, 2, 3, 4};
static int size, sites, dimension;
static int *parent, *order;
static int16_t (*moved)[3];

static uint64_t rotate(uint64_t x, int k) { return x << k | x >> (64 - k); }

static uint64_t next(void) { /* xoshiro256++ */
    uint64_t result = rotate(state[0] + state[3], 23) + state[0], t = state[1] << 17;
    state[2] ^= state[0], state[3] ^= state[1], state[1] ^= state[2], state[0] ^= state[3];
    state[2] ^= t, state[3] = rotate(state[3], 45);
    return result;
}

static int below(int bound) { return (int) ((next() >> 32) * (uint64_t) bound >> 32); }

static int find(int site, int *d) {
    int root = site, e[3] = {0, 0, 0};
    while (parent[root] >= 0) {
        for (int a = 0; a < 3; a++) e[a] += moved[root][a];
        root = parent[root];
    }
    for (int a = 0; a < 3; a++) d[a] = e[a];
    while (parent[site] >= 0 && parent[site] != root) {
        int up = parent[site];
        for (int a = 0; a < 3; a++) {
            int own = moved[site][a];
            moved[site][a] = (int16_t) e[a];
            e[a] -= own;
        }
        parent[site] = root;
        site = up;
    }
    return root;
}

static int neighbour(int site, int j) {
    int axis = j / 2, stride = axis == 0 ? 1 : axis == 1 ? size : size * size;
    int at = site / stride % size;
    return j % 2 == 0 ? (at == size - 1 ? site - (size - 1) * stride : site + stride)
                      : (at == 0 ? site + (size - 1) * stride : site - stride);
}

static int run(void) {
    for (int i = 0; i < sites; i++) {
        int j = i + below(sites - i), t = order[i];
        order[i] = order[j], order[j] = t;
    }
    for (int i = 0; i < sites; i++) parent[i] = INT_MIN;
    for (int n = 0; n < sites; n++) {
        int site = order[n];
        parent[site] = -1;
        moved[site][0] = moved[site][1] = moved[site][2] = 0;
        for (int j = 0; j < 2 * dimension; j++) {
            int other = neighbour(site, j), a[3], b[3], e[3];
            if (parent[other] == INT_MIN) continue;
            int ra = find(site, a), rb = find(other, b);
            for (int k = 0; k < 3; k++) e[k] = a[k] + (j / 2 == k ? (j % 2 ? -1 : 1) : 0) - b[k];
            if (ra == rb) {
                if (e[0]) return n + 1;
            } else if (parent[ra] <= parent[rb]) {
                parent[ra] += parent[rb], parent[rb] = ra;
                for (int k = 0; k < 3; k++) moved[rb][k] = (int16_t) e[k];
            } else {
                parent[rb] += parent[ra], parent[ra] = rb;
                for (int k = 0; k < 3; k++) moved[ra][k] = (int16_t) -e[k];
            }
        }
    }
    return sites;
}

static int compare(const void *a, const void *b) {
    double x = *(const double *) a, y = *(const double *) b;
    return x < y ? -1 : x > y;
}

int main(int count, char **words) {
    if (count < 4) return 2;
    dimension = atoi(words[1]), size = atoi(words[2]);
    int runs = atoi(words[3]);
    sites = dimension == 2 ? size * size : size * size * size;
    parent = malloc(sizeof *parent * sites), order = malloc(sizeof *order * sites), moved = malloc(sizeof *moved * sites);
    double *times = malloc(sizeof *times * runs), sum = 0;
    for (int i = 0; i < sites; i++) order[i] = i;
    for (int r = -1; r < runs; r++) {
        struct timespec from, to;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
        int n = run();
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to);
        if (r >= 0) {
            times[r] = ((to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec)) / sites;
            sum += (double) n / sites;
        }
    }
    qsort(times, runs, sizeof *times, compare);
    printf("%.4f %.6f\n", times[runs / 2], sum / runs);
    return 0;
}
