package se.rus.platform.http;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts a body while it is read, because a client need not announce its length. */
@Provider
public class CountedBody implements ReaderInterceptor {
    // Interceptors are made before the run-time configuration is there.
    private final Instance<BodyLimitConfig> limits;

    private final UriInfo uri;

    CountedBody(Instance<BodyLimitConfig> limits, UriInfo uri) {
        this.limits = limits;
        this.uri = uri;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Counting(
                context.getInputStream(),
                limits.get().maxBody(uri.getRequestUri().getPath())));
        return context.proceed();
    }

    private static final class Counting extends FilterInputStream {
        private final long limit;
        private long count;

        Counting(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            add(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            add(Math.max(read, 0));
            return read;
        }

        private void add(int bytes) throws BodyTooLargeException {
            count += bytes;
            if (count > limit) {
                throw new BodyTooLargeException(limit);
            }
        }
    }
}
