package org.sequencemaker.audio.worker.analysis.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A sum of decision trees (Friedman's gradient boosting). Immutable, so any number of threads may ask it.
 *
 * <p>Text form: line 1 {@code trees 1 plain|logistic BASE}, line 2 what it decides, line 3 how it was trained, line 4 the
 * names of its numbers, then a tree a line in pre-order: {@code f INDEX THRESHOLD} asks (left when the number is not above
 * the threshold), {@code v VALUE} answers.
 */
public final class TreeEnsemble {
    private final boolean logistic;
    private final double base;
    private final List<String> names;
    private final int[][] questions;
    private final float[][] thresholds;

    private TreeEnsemble(
            boolean logistic, double base, List<String> names, List<int[]> questions, List<float[]> thresholds) {
        this.logistic = logistic;
        this.base = base;
        this.names = names;
        this.questions = questions.toArray(int[][]::new);
        this.thresholds = thresholds.toArray(float[][]::new);
    }

    /**
     * Reads the file {@code name} beside this class.
     *
     * @throws IllegalStateException when it is missing or spoilt, which is a fault of the build
     */
    public static TreeEnsemble named(String name) {
        try (InputStream in = TreeEnsemble.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The trained model '" + name + "' is missing from the worker");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The trained model '" + name + "' cannot be read", e);
        }
    }

    static TreeEnsemble read(BufferedReader in) throws IOException {
        String[] head = line(in).split(" ");
        if (head.length != 4 || !head[0].equals("trees") || !head[1].equals("1")) {
            throw new IllegalStateException("A trained model must begin with 'trees 1', not '" + head[0] + "'");
        }
        line(in);
        line(in);
        List<String> names = List.of(line(in).split(" "));
        List<int[]> questions = new ArrayList<>();
        List<float[]> thresholds = new ArrayList<>();
        for (String tree = in.readLine(); tree != null; tree = in.readLine()) {
            Grower grower = new Grower(new StringTokenizer(tree));
            grower.node();
            questions.add(grower.question.stream().mapToInt(i -> i).toArray());
            thresholds.add(grower.thresholds());
        }
        return new TreeEnsemble(head[2].equals("logistic"), Double.parseDouble(head[3]), names, questions, thresholds);
    }

    private static String line(BufferedReader in) throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IllegalStateException("A trained model ends before its trees");
        }
        return line;
    }

    /** Names of the numbers it was trained with, in order. */
    public List<String> names() {
        return names;
    }

    /** The answer for {@code numbers}: a value, or a probability from 0 to 1 when the model is a logistic one. */
    public double ask(float[] numbers) {
        double sum = base;
        for (int t = 0; t < questions.length; t++) {
            int[] question = questions[t];
            int node = 0;
            // Nodes lie in pre-order: the left child follows at once, the right one's place is stored with the
            // question.
            while (question[2 * node] >= 0) {
                node = numbers[question[2 * node]] <= thresholds[t][node] ? node + 1 : question[2 * node + 1];
            }
            sum += thresholds[t][node];
        }
        return logistic ? 1 / (1 + Math.exp(-sum)) : sum;
    }

    /** Builds one tree from its words. */
    private static final class Grower {
        private final StringTokenizer words;
        private final List<Integer> question = new ArrayList<>();
        private final List<Float> threshold = new ArrayList<>();

        Grower(StringTokenizer words) {
            this.words = words;
        }

        void node() {
            boolean asks = words.nextToken().equals("f");
            int own = threshold.size();
            question.add(asks ? Integer.parseInt(words.nextToken()) : -1);
            question.add(-1);
            threshold.add(Float.parseFloat(words.nextToken()));
            if (asks) {
                node();
                question.set(2 * own + 1, threshold.size());
                node();
            }
        }

        float[] thresholds() {
            float[] result = new float[threshold.size()];
            for (int i = 0; i < result.length; i++) {
                result[i] = threshold.get(i);
            }
            return result;
        }
    }
}
