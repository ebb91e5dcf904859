/* Clusters of equal overlapping spheres at the threshold in a periodic cube: points sorted into cells by counting, pairs in
   the forward half of the neighbouring cells, union-find by size. Prints the median of ns per sphere, points given.
   cc -O3 -march=native -o overlapping_spheres overlapping_spheres.c -lm ; ./overlapping_spheres N RUNS */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static uint64_t state[4] = {5, 6, 7, 8};

static uint64_t rotate(uint64_t x, int k) { return x << k | x >> (64 - k); }

/* xoshiro256++ */
static uint64_t next(void) {
    uint64_t result = rotate(state[0] + state[3], 23) + state[0], t = state[1] << 17;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= t;
    state[3] = rotate(state[3], 45);
    return result;
}

static double cpu(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return t.tv_sec + 1e-9 * t.tv_nsec;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static int *parent;

static int find(int i) {
    while (parent[i] >= 0) {
        int p = parent[i];
        if (parent[p] < 0) return p;
        parent[i] = parent[p];
        i = parent[i];
    }
    return i;
}

static const int step[14][3] = {{0, 0, 0},  {0, 0, 1},  {0, 1, -1}, {0, 1, 0}, {0, 1, 1},  {1, -1, -1}, {1, -1, 0},
                                {1, -1, 1}, {1, 0, -1}, {1, 0, 0},  {1, 0, 1}, {1, 1, -1}, {1, 1, 0},   {1, 1, 1}};

static int wrap(int *cell, int cells, float *shift) {
    *shift = 0;
    if (*cell >= cells) *cell -= cells, *shift = 1;
    if (*cell < 0) *cell += cells, *shift = -1;
    return *cell;
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    int n = atoi(argv[1]), runs = atoi(argv[2]);
    double diameter = 2 * cbrt(3 * 0.341889 / (4 * M_PI * n));
    int m = (int)(1 / diameter), largest = 0;
    long cells = (long)m * m * m;
    float reach = diameter * diameter, *x = malloc(12L * n), *sorted = malloc(12L * n);
    int *begin = malloc(4 * (cells + 2)), *cell = malloc(4L * n);
    double *times = malloc(8L * runs);
    parent = malloc(4L * n);
    for (int run = 0; run < runs; run++) {
        for (int i = 0; i < 3 * n; i++) x[i] = (next() >> 11) * 0x1p-53 * 0.9999999;
        double begun = cpu();
        memset(begin, 0, 4 * (cells + 2));
        for (int i = 0; i < n; i++) {
            cell[i] = ((int)(x[3 * i] * m) * m + (int)(x[3 * i + 1] * m)) * m + (int)(x[3 * i + 2] * m);
            begin[cell[i] + 2]++;
        }
        for (long c = 1; c <= cells + 1; c++) begin[c] += begin[c - 1];
        for (int i = 0; i < n; i++) memcpy(sorted + 3 * begin[cell[i] + 1]++, x + 3 * i, 12);
        for (int i = 0; i < n; i++) parent[i] = -1;
        for (int a = 0; a < m; a++)
            for (int b = 0; b < m; b++)
                for (int c = 0; c < m; c++) {
                    long own = ((long)a * m + b) * m + c;
                    int first = begin[own], last = begin[own + 1];
                    if (first == last) continue;
                    for (int s = 0; s < 14; s++) {
                        int aa = a + step[s][0], bb = b + step[s][1], cc = c + step[s][2];
                        float sa, sb, sc;
                        long other = ((long)wrap(&aa, m, &sa) * m + wrap(&bb, m, &sb)) * m + wrap(&cc, m, &sc);
                        int start = begin[other], end = begin[other + 1];
                        for (int i = first; i < last; i++) {
                            float xi = sorted[3 * i] - sa, yi = sorted[3 * i + 1] - sb, zi = sorted[3 * i + 2] - sc;
                            for (int j = s ? start : i + 1; j < end; j++) {
                                float dx = sorted[3 * j] - xi, dy = sorted[3 * j + 1] - yi, dz = sorted[3 * j + 2] - zi;
                                if (dx * dx + dy * dy + dz * dz >= reach) continue;
                                int p = find(i), q = find(j);
                                if (p == q) continue;
                                if (parent[p] > parent[q]) {
                                    int t = p;
                                    p = q;
                                    q = t;
                                }
                                parent[p] += parent[q];
                                parent[q] = p;
                                if (-parent[p] > largest) largest = -parent[p];
                            }
                        }
                    }
                }
        times[run] = (cpu() - begun) / n * 1e9;
    }
    qsort(times, runs, sizeof(double), ascending);
    printf("%.2f largest %d\n", times[runs / 2], largest);
    return 0;
}
